using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// Variables of a function that hold nothing but arrays without a null element: such an array is made with a constant length and filled with
/// objects before anything else sees it. It stays in variables that only measure, read and compare it, so nobody can write null into it.
/// </summary>
internal sealed class FullArrays
{
    /// <summary>Longer arrays are filled by loops.</summary>
    private const long LongestLiteral = 256;

    private readonly VariableUses _uses;
    private readonly HashSet<IrVariable> _objects;
    private readonly HashSet<IrVariable> _full;
    private readonly HashSet<IrVariable> _others = [];
    private readonly List<(IrVariable Target, IrVariable Source)> _copies = [];

    private FullArrays(IrFunction function)
    {
        _uses = new VariableUses(function);
        _objects = [.. Assignments(function).Where(assign => IsNewObject(assign.Value) && _uses.IsConstant(assign.Variable)).Select(assign => assign.Variable)];
        _full = [.. function.Blocks.SelectMany(FilledIn)];
        if (function.Blocks.Any(block => block.Terminator is IrEnterTry))
        {
            // What throws before the array is full leaves it to a handler.
            _full.ExceptWith(function.Blocks.SelectMany(OnlyRead));
        }
    }

    /// <summary>The variables; an element that is read through one of them is an object.</summary>
    public static IReadOnlySet<IrVariable> In(IrFunction function)
    {
        if (!Assignments(function).Any(IsLiteral))
        {
            return new HashSet<IrVariable>();
        }

        var arrays = new FullArrays(function);
        foreach (var statement in IrWalk.Statements(function))
        {
            arrays.Look(statement);
        }

        arrays.Narrow();
        return arrays._full;
    }

    private static IEnumerable<IrAssign> Assignments(IrFunction function) => IrWalk.Statements(function).OfType<IrAssign>();

    private static bool IsLiteral(IrAssign assign) =>
        assign.Value is IrNewArray { Length: IrInteger { Value: > 0 and <= LongestLiteral }, Type.ElementType.IsReferenceType: true };

    /// <summary>Variables that get a new array in the block and fill it there.</summary>
    private IEnumerable<IrVariable> FilledIn(IrBlock block) =>
        from assign in block.Statements.OfType<IrAssign>()
        where IsLiteral(assign) && _uses.IsConstant(assign.Variable)
        where IsFilled((IrNewArray)assign.Value, assign.Variable, block.Statements.SkipWhile(statement => statement != assign).Skip(1))
        select assign.Variable;

    /// <summary>True if every element is stored before a statement uses the array otherwise.</summary>
    private bool IsFilled(IrNewArray made, IrVariable array, IEnumerable<IrStatement> statements)
    {
        var length = ((IrInteger)made.Length).Value;
        var filled = new HashSet<long>();
        foreach (var statement in statements.Where(statement => Mentions(statement, array)))
        {
            if (statement is IrStore { Address: IrElementAddress { Array: IrLoadVariable, Index: IrInteger index } } store && IsObject(store.Value))
            {
                filled.Add(index.Value);
            }
            else if (statement is not (IrNullCheck or IrStoreCheck or IrBoundsCheck { Index: IrInteger }))
            {
                return false;
            }

            if (filled.Count == length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(IrStatement statement, IrVariable variable) =>
        IrWalk.Expressions(statement).Any(expression => expression is IrLoadVariable load && load.Variable == variable);

    /// <summary>Variables that the block reads without having made their array.</summary>
    private static IEnumerable<IrVariable> OnlyRead(IrBlock block) =>
        IrWalk.Variables(block).Except(block.Statements.OfType<IrAssign>().Where(assign => assign.Value is IrNewArray).Select(assign => assign.Variable));

    private static bool IsNewObject(IrExpression value) => value is { IsAllocation: true } or IrString or IrTypeObject;

    private bool IsObject(IrExpression value) => value switch
    {
        IrReinterpret reinterpret => IsObject(reinterpret.Operand),
        IrLoadVariable load => _objects.Contains(load.Variable),
        _ => IsNewObject(value),
    };

    /// <summary>Notes the copies of arrays, and the variables that are used in a way that lets an array out or null in.</summary>
    private void Look(IrStatement statement)
    {
        switch (statement)
        {
            case IrAssign { Value: IrLoadVariable source } copy:
                _copies.Add((copy.Variable, source.Variable));
                break;
            case IrAssign { Value: IrNull }:
            case IrNullCheck { Value: IrLoadVariable }:
                break;
            case IrAssign { Value: IrNewArray made } assign when _full.Contains(assign.Variable):
                Look(made.Length);
                break;
            case IrAssign assign:
                _others.Add(assign.Variable);
                Look(assign.Value);
                break;
            case IrStoreCheck { Array: IrLoadVariable } check:
                Look(check.Value);
                break;
            case IrStore { Address: IrElementAddress { Array: IrLoadVariable } element } store when IsObject(store.Value):
                Look(element.Index);
                Look(store.Value);
                break;
            default:
                statement.Operands.ToList().ForEach(Look);
                break;
        }
    }

    private void Look(IrExpression expression)
    {
        switch (expression)
        {
            case IrLoadVariable load:
                _others.Add(load.Variable);
                break;
            case IrLength { Array: IrLoadVariable }:
            case IrCompare { Left: IrLoadVariable, Right: IrNull }:
                break;
            case IrLoad { Address: IrElementAddress { Array: IrLoadVariable } element }:
                Look(element.Index);
                break;
            default:
                expression.Operands.ToList().ForEach(Look);
                break;
        }
    }

    /// <summary>Adds the copies, then removes what is used otherwise, and each copy of which one side is not full.</summary>
    private void Narrow()
    {
        UntilNothingChanges(copy => _full.Contains(copy.Source) && _full.Add(copy.Target));
        _full.RemoveWhere(variable => _others.Contains(variable) || variable.IsAddressTaken || variable.Kind == IrVariableKind.Argument);
        UntilNothingChanges(copy => _full.Contains(copy.Source) != _full.Contains(copy.Target) && (_full.Remove(copy.Source) || _full.Remove(copy.Target)));
    }

    /// <summary>Goes over the copies again and again; <paramref name="change"/> tells whether it changed anything.</summary>
    private void UntilNothingChanges(Func<(IrVariable Target, IrVariable Source), bool> change)
    {
        bool changed;
        do
        {
            changed = false;
            foreach (var copy in _copies)
            {
                changed |= change(copy);
            }
        }
        while (changed);
    }
}
