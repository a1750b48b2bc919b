using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// The program is closed: where no object that fits a class or interface is ever made, what has that type is null and tests
/// for it fail. So a program that passes no format provider has nothing of the code for them.
/// </summary>
public sealed class AbsentTypes : IIrPass
{
    private readonly Dictionary<TypeSym, bool> _absent = [];
    private HashSet<TypeSym>? _reinterpreted;

    /// <inheritdoc/>
    public string Name => "AbsentTypes";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        _reinterpreted ??= [.. context.Functions.Values.SelectMany(Reinterpreted)];
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements
                .Select(statement => IrWalk.Rewrite(statement, expression => Fold(expression, context)))
                .Where(statement => statement is not IrCastCheck { Value: IrNull, ForUnboxing: false }));
        }
    }

    private IrExpression Fold(IrExpression expression, OptimiseContext context) => expression switch
    {
        IrLoadVariable { Variable: { IsThis: false, Type: var type } } when IsAlwaysNull(type, context) => new IrNull(type),
        IrLoad { Volatile: false } load when load.Address.Effects.IsPure() && IsAlwaysNull(load.Type, context) => new IrNull(load.Type),
        IrTypeTest test when test.Operand.Effects.IsPure() && IsAbsent(test.Tested, context) => new IrInteger(0, test.Type),
        IrAsInstance test when test.Operand.Effects.IsPure() && IsAbsent(test.Tested, context) => new IrNull(test.Type),

        // The null check before it throws: no result is ever seen.
        IrVirtualCall { Arguments: [IrNull, ..] } call when call.Arguments.All(argument => argument.Effects.IsPure()) && Zero(call.Type, context) is { } zero => zero,
        _ => expression,
    };

    private static IrExpression? Zero(TypeSym type, OptimiseContext context) => type switch
    {
        { IsVoid: true } => new IrInteger(0, context.Program.Types.Int32),
        { StackKind: StackKind.Int32 or StackKind.Int64 } => new IrInteger(0, type),
        { StackKind: StackKind.Single or StackKind.Double } => new IrFloat(0, type),
        { IsReferenceType: true } => new IrNull(type),
        { Kind: TypeKind.Struct } => new IrDefault(type),
        _ => null,
    };

    private bool IsAlwaysNull(TypeSym type, OptimiseContext context) => IsAbsent(type, context) && !_reinterpreted!.Contains(type);

    private bool IsAbsent(TypeSym type, OptimiseContext context)
    {
        if (type.Kind is not (TypeKind.Class or TypeKind.Interface))
        {
            return false;
        }

        if (!_absent.TryGetValue(type, out var isAbsent))
        {
            _absent[type] = isAbsent = !context.Closure.ConstructedTypes.Any(made => TypeFacts.IsInstance(made, type));
        }

        return isAbsent;
    }

    /// <summary>Types as which a function sees objects without asking whether they are of that type: Unsafe.As, and IL that cannot be verified.</summary>
    private static IEnumerable<TypeSym> Reinterpreted(IrFunction function) =>
        ByConversion(function).Concat(IrWalk.Statements(function).SelectMany(ByAssignment)).Concat(IrWalk.Statements(function).SelectMany(IrWalk.Expressions).SelectMany(ByUse));

    private static IEnumerable<TypeSym> ByAssignment(IrStatement statement) => statement switch
    {
        IrAssign assign => Misfit(assign.Value, assign.Variable.Type),
        IrStore store => Misfit(store.Value, store.Type),
        _ => [],
    };

    private static IEnumerable<TypeSym> ByUse(IrExpression expression) => expression switch
    {
        IrLoad { Address.Type.ElementType: { } pointee } load when pointee != load.Type => [load.Type],
        IrCall call => call.Target.Parameters.Reverse().Zip(call.Arguments.Reverse(), (parameter, argument) => Misfit(argument, parameter.Type)).SelectMany(type => type),
        _ => [],
    };

    private static IEnumerable<TypeSym> Misfit(IrExpression value, TypeSym type) =>
        type.IsReferenceType && !IsKnownToFit(value, type) && value is not IrReinterpret ? [type] : [];

    private static IEnumerable<TypeSym> ByConversion(IrFunction function)
    {
        var asked = IrWalk.Statements(function).OfType<IrCastCheck>().CountBy(check => check.Tested).ToDictionary();
        return IrWalk.Statements(function).SelectMany(IrWalk.Expressions).OfType<IrReinterpret>()
            .Where(reinterpret => reinterpret.Type.Kind is TypeKind.Class or TypeKind.Interface && !IsKnownToFit(reinterpret.Operand, reinterpret.Type))
            .CountBy(reinterpret => reinterpret.Type)
            .Where(pair => pair.Value > asked.GetValueOrDefault(pair.Key))
            .Select(pair => pair.Key);
    }

    private static bool IsKnownToFit(IrExpression operand, TypeSym type) => operand switch
    {
        IrNull => true,
        IrAsInstance test => TypeFacts.IsInstance(test.Tested, type),
        _ => TypeFacts.IsInstance(operand.Type, type),
    };
}
