using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// Makes the first access through a reference its null check, where it follows the check and nothing that can be observed comes in between.
/// What is not accessed near address 0 is compared with null still, but the exception is raised by a trap.
/// </summary>
internal sealed class NullTraps(int guard)
{
    private const int HeaderSize = 4;
    private const int WordSize = 4;

    public void Run(IrBlock block)
    {
        var statements = block.Statements.ToList();
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            if (statements[i] is not IrNullCheck check)
            {
                continue;
            }

            if (check.Value is IrLoadVariable load && TryMark(statements, i, load.Variable))
            {
                statements.RemoveAt(i);
            }
            else
            {
                statements[i] = check with { ByTrap = true };
            }
        }

        block.Replace(statements);
    }

    /// <summary>Only other checks and what nobody sees may lie between check and access.</summary>
    private bool TryMark(List<IrStatement> statements, int index, IrVariable variable)
    {
        for (var i = index + 1; i < statements.Count; i++)
        {
            if (Marked(statements[i], variable) is { } marked)
            {
                statements[i] = marked;
                return true;
            }

            var isQuiet = statements[i] is IrNullCheck
                || (statements[i] is IrAssign { Variable.IsAddressTaken: false } assign && assign.Variable != variable
                    && IsQuiet(assign.Value, variable) && !Mentions(assign.Value, variable));
            if (!isQuiet)
            {
                return false;
            }
        }

        return false;
    }

    private IrStatement? Marked(IrStatement statement, IrVariable variable)
    {
        if (statement is not (IrAssign or IrStore or IrEvaluate or IrBoundsCheck or IrBranch or IrSwitch or IrReturn))
        {
            return null;
        }

        if (Marked(statement.Operands, variable) is { } operands)
        {
            return statement.WithOperands(operands);
        }

        return statement is IrStore { Volatile: false, Unaligned: false, ChecksNull: false } store && IsWord(store.Type) && IsGuarded(store.Address, variable)
            && IsQuiet(store.Value, variable) ? store with { ChecksNull = true } : null;
    }

    /// <summary>The operands with the access in one of them marked, if C may evaluate the others before or after it.</summary>
    private List<IrExpression>? Marked(IReadOnlyList<IrExpression> operands, IrVariable variable)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            if (Marked(operands[i], variable) is { } marked)
            {
                return operands.Where((_, index) => index != i).All(operand => IsQuiet(operand, variable)) ? [.. operands.Select((operand, index) => index == i ? marked : operand)] : null;
            }
        }

        return null;
    }

    private IrExpression? Marked(IrExpression expression, IrVariable variable)
    {
        switch (expression)
        {
            case IrLoad { Volatile: false, Unaligned: false, ChecksNull: false } load when IsWord(load.Type) && IsGuarded(load.Address, variable):
                return load with { ChecksNull = true };
            case IrLength { ChecksNull: false } length when IsReference(length.Array, variable):
                return length with { ChecksNull = true };
            case IrVirtualCall { ChecksNull: false } call when IsReference(call.Arguments[0], variable):
                return call.Arguments.All(argument => IsQuiet(argument, variable)) ? call with { ChecksNull = true } : null;
            case IrLoad or IrLength or IrUnary or IrBinary or IrCompare or IrConvert or IrReinterpret or IrCall or IrFieldAddress or IrElementAddress or IrFieldOfValue:
                return Marked(expression.Operands, variable) is { } operands ? expression.WithOperands(operands) : null;
            default:
                return null;
        }
    }

    /// <summary>An address that the guard covers when the variable is null.</summary>
    private bool IsGuarded(IrExpression address, IrVariable variable) => address switch
    {
        IrFieldAddress field when ValueLayout.IsMisaligned(field.Field) => false,
        IrFieldAddress field => Offset(field, variable) is { } offset && offset + WordSize <= guard,
        IrBoxedValueAddress box => IsReference(box.Box, variable),
        _ => false,
    };

    /// <summary>Least upper bound of where a field lies in the object that the variable refers to; null for other objects.</summary>
    private static int? Offset(IrExpression address, IrVariable variable)
    {
        if (address is not IrFieldAddress field)
        {
            return IsReference(address, variable) ? 0 : null;
        }

        var type = field.Field.DeclaringType;
        return Offset(field.Instance, variable) + (type.IsValueType ? ValueLayout.SizeOf(type) : HeaderSize + SizeOfFields(type));
    }

    private static int SizeOfFields(TypeSym type)
    {
        var own = ValueLayout.IsOverlay(type)
            ? ValueLayout.OverlaySize(type) + ValueLayout.OverlayAlignment(type)
            : type.InstanceFields.Sum(field => ValueLayout.SizeOf(field.Type) + ValueLayout.AlignmentOf(field.Type) - 1);
        return own + (type.BaseType is { } parent ? SizeOfFields(parent) : 0);
    }

    private static bool IsReference(IrExpression expression, IrVariable variable) => expression switch
    {
        IrLoadVariable load => load.Variable == variable,
        IrReinterpret reinterpret => IsReference(reinterpret.Operand, variable),
        _ => false,
    };

    /// <summary>What one instruction loads into a register of the core.</summary>
    private static bool IsWord(TypeSym type) =>
        type.Kind != TypeKind.Struct && type.StackKind is not (StackKind.Int64 or StackKind.Single or StackKind.Double);

    /// <summary>Nothing that can be observed but other traps for null, and no access that relies on this check: C may evaluate it earlier.</summary>
    private static bool IsQuiet(IrExpression expression, IrVariable variable) => IrWalk.WithOperands(expression).All(item =>
        item is IrLoad { ChecksNull: true, Volatile: false } or IrLength { ChecksNull: true }
        || (item.OwnEffects.IsPure() && (item.Operands.Count == 0 || IsArithmetic(item) || !Mentions(item, variable))));

    /// <summary>Nodes that access no memory.</summary>
    private static bool IsArithmetic(IrExpression expression) =>
        expression is IrUnary or IrBinary or IrCompare or IrConvert or IrReinterpret or IrFieldAddress or IrBoxedValueAddress or IrFieldOfValue;

    private static bool Mentions(IrExpression expression, IrVariable variable) =>
        IrWalk.WithOperands(expression).Any(item => item is IrLoadVariable load && load.Variable == variable);
}
