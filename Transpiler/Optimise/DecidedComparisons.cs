using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>Comparisons whose result follows from their form: of a value with itself, with a constant that its type or its bits cannot reach.</summary>
internal static class DecidedComparisons
{
    /// <summary>The result, or null if it depends on the values.</summary>
    public static bool? Decide(IrCompare compare)
    {
        if (compare.Left.StackKind is StackKind.Single or StackKind.Double || !compare.Left.Effects.IsPure() || !compare.Right.Effects.IsPure())
        {
            return null;
        }

        return compare switch
        {
            _ when Value(compare.Left).Equals(Value(compare.Right)) =>
                compare.Comparison is IrComparison.Equal or IrComparison.LessOrEqual or IrComparison.GreaterOrEqual,
            { Right: IrInteger right } => WithConstant(compare.Left, compare.Comparison, right, compare.UnsignedOrUnordered),
            { Left: IrInteger left } => WithConstant(compare.Right, IrLogic.Swapped(compare.Comparison), left, compare.UnsignedOrUnordered),
            _ => null,
        };
    }

    /// <summary>What a reference or pointer is, whatever type it is seen as.</summary>
    private static IrExpression Value(IrExpression expression) => expression is IrReinterpret seen ? Value(seen.Operand) : expression;

    private static bool? WithConstant(IrExpression value, IrComparison comparison, IrInteger constant, bool unsigned)
    {
        if (comparison is IrComparison.Equal or IrComparison.NotEqual)
        {
            return CanBeEqual(value, constant.Value) ? null : comparison == IrComparison.NotEqual;
        }

        var range = RangeOf(value);
        if (!unsigned)
        {
            return InRange(range, comparison, constant.Value);
        }

        // As unsigned, what may be negative may be anything.
        var highest = value.Type.IsWide ? ulong.MaxValue : (Int128)uint.MaxValue;
        return InRange(range.Lowest < 0 ? new Range(0, highest) : range, comparison, constant.Value & highest);
    }

    private static bool? InRange(Range range, IrComparison comparison, Int128 constant) => comparison switch
    {
        IrComparison.Less => range.Highest < constant ? true : range.Lowest >= constant ? false : null,
        IrComparison.LessOrEqual => range.Highest <= constant ? true : range.Lowest > constant ? false : null,
        IrComparison.Greater => range.Lowest > constant ? true : range.Highest <= constant ? false : null,
        _ => range.Lowest >= constant ? true : range.Highest < constant ? false : null,
    };

    private static bool CanBeEqual(IrExpression value, long constant) => value switch
    {
        IrBinary { Operator: IrBinaryOperator.And, Right: IrInteger mask } => (constant & ~mask.Value) == 0,
        IrBinary { Operator: IrBinaryOperator.Or, Right: IrInteger mask } => (mask.Value & ~constant) == 0,
        _ => RangeOf(value) is var range && constant >= range.Lowest && constant <= range.Highest,
    };

    /// <summary>Values that the expression can have as a signed number of the stack: variables and memory may be narrower than it.</summary>
    private static Range RangeOf(IrExpression value) => value switch
    {
        IrConvert { Checked: false, Type.IsWide: true, Operand.StackKind: StackKind.Int32 } convert =>
            convert.FromUnsigned && RangeOf(convert.Operand).Lowest < 0 ? new Range(0, uint.MaxValue) : RangeOf(convert.Operand),
        { Type.IsWide: true } => new Range(long.MinValue, long.MaxValue),
        _ => value.Type.Underlying.Primitive switch
        {
            PrimitiveKind.SByte => new Range(sbyte.MinValue, sbyte.MaxValue),
            PrimitiveKind.Byte or PrimitiveKind.Boolean => new Range(0, byte.MaxValue),
            PrimitiveKind.Int16 => new Range(short.MinValue, short.MaxValue),
            PrimitiveKind.UInt16 or PrimitiveKind.Char => new Range(0, ushort.MaxValue),
            _ => new Range(int.MinValue, int.MaxValue),
        },
    };

    private readonly record struct Range(Int128 Lowest, Int128 Highest);
}
