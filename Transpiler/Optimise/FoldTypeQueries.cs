using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// Questions about types that are known at build time get their answers; comparisons of the types of objects compare type
/// records, so that no Type object is needed for them.
/// </summary>
public sealed class FoldTypeQueries : IIrPass
{
    /// <inheritdoc/>
    public string Name => "FoldTypeQueries";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.Select(statement => IrWalk.Rewrite(statement, expression => Fold(expression, context.Program.Types))));
        }
    }

    internal static IrExpression Fold(IrExpression expression, WellKnownTypes types) => expression switch
    {
        IrCall { Target.DeclaringType.FullName: TypeQueries.TypeName } call => Query(call, types),
        IrCompare { Comparison: IrComparison.Equal or IrComparison.NotEqual } compare => Compare(compare),
        _ => expression,
    };

    private static IrExpression Query(IrCall call, WellKnownTypes types)
    {
        var answer = call.Arguments switch
        {
            [IrTypeObject only] => TypeQueries.Evaluate(call.Target.Name, only.Described),
            [IrTypeObject self, IrTypeObject other] => TypeQueries.Evaluate(call.Target.Name, self.Described, other.Described),
            _ => null,
        };
        return answer is { } value ? new IrInteger(value, types.Int32) : call;
    }

    private static IrExpression Compare(IrCompare compare)
    {
        var same = (compare.Left, compare.Right) switch
        {
            (IrTypeObject left, IrTypeObject right) => new IrInteger(left.Described == right.Described ? 1 : 0, compare.Type),
            (IrTypeOf left, IrTypeObject right) => new IrIsExactType(left.Operand, right.Described, compare.Type),
            (IrTypeObject left, IrTypeOf right) => new IrIsExactType(right.Operand, left.Described, compare.Type),
            (IrTypeOf left, IrTypeOf right) => new IrIsSameType(left.Operand, right.Operand, compare.Type),
            (IrTypeObject or IrTypeOf, IrNull) or (IrNull, IrTypeObject or IrTypeOf) => new IrInteger(0, compare.Type),
            _ => (IrExpression?)null,
        };
        return same switch
        {
            null => compare,
            IrInteger known => known with { Value = compare.Comparison == IrComparison.Equal ? known.Value : 1 - known.Value },
            _ => compare.Comparison == IrComparison.Equal
                ? same
                : new IrCompare(IrComparison.Equal, same, new IrInteger(0, compare.Type), false, compare.Type),
        };
    }
}
