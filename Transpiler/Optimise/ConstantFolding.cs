using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>Operations on constants are done at build time; branches on constants become jumps; casts that are only compared with null become type tests.</summary>
public sealed class ConstantFolding : IIrPass
{
    /// <inheritdoc/>
    public string Name => "ConstantFolding";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.Select(statement => FoldTerminator(IrWalk.Rewrite(statement, Fold))));
        }
    }

    /// <summary>One node whose operands are folded already.</summary>
    internal static IrExpression Fold(IrExpression expression) => expression switch
    {
        IrBinary binary => FoldBinary(binary),
        IrUnary { Operand: IrInteger value } unary => Integer(unary.Operator == IrUnaryOperator.Negate ? -value.Value : ~value.Value, unary.Type),
        IrConvert { Operand: IrInteger value, Checked: false } convert => FoldConvert(convert, value),
        IrConvert { Checked: false } convert when convert.Operand.Type == convert.Target && convert.Target == convert.Type => convert.Operand,
        IrCompare compare => FoldCompare(compare),
        IrReinterpret { Operand: IrReinterpret inner } outer => outer with { Operand = inner.Operand },
        IrReinterpret { Operand: IrNull } reinterpret => new IrNull(reinterpret.Type),
        _ => expression,
    };

    private static IrStatement FoldTerminator(IrStatement statement) => statement switch
    {
        IrBranch { Condition: IrInteger condition } branch => new IrJump(condition.Value != 0 ? branch.Then : branch.Else, branch.Location),
        IrSwitch { Value: IrInteger value } choice =>
            new IrJump(value.Value >= 0 && value.Value < choice.Cases.Count ? choice.Cases[(int)value.Value] : choice.Default, choice.Location),
        _ => statement,
    };

    /// <summary>An integer of the type's width.</summary>
    private static IrInteger Integer(long value, TypeSym type) =>
        new(type.IsWide ? value : unchecked((int)value), type);

    private static IrExpression FoldBinary(IrBinary binary)
    {
        if (binary.Checked || binary.Type.Kind is not (TypeKind.Primitive or TypeKind.Enum))
        {
            return binary;
        }

        if (binary.Left is IrInteger left && binary.Right is IrInteger right)
        {
            return Compute(binary, left.Value, right.Value) is { } value ? Integer(value, binary.Type) : binary;
        }

        // The smallest integer is its own negation: gcc, which reassociates, would warn of an overflow.
        if (binary is { Operator: IrBinaryOperator.Subtract, Right: IrInteger smallest } && smallest.Value == (binary.Type.IsWide ? long.MinValue : int.MinValue))
        {
            return binary with { Operator = IrBinaryOperator.Add };
        }

        // x + 0, x - 0, x | 0, x ^ 0, x << 0
        var isNeutral = binary.Right is IrInteger { Value: 0 } && binary.Left.StackKind == binary.StackKind
            && binary.Operator is IrBinaryOperator.Add or IrBinaryOperator.Subtract or IrBinaryOperator.Or or IrBinaryOperator.Xor
                or IrBinaryOperator.ShiftLeft;
        return isNeutral && binary.Right is IrInteger { Value: 0 } && binary.Left.Type == binary.Type ? binary.Left : binary;
    }

    private static long? Compute(IrBinary binary, long left, long right)
    {
        var is64 = binary.Type.IsWide;
        return unchecked(binary.Operator switch
        {
            IrBinaryOperator.Add => left + right,
            IrBinaryOperator.Subtract => left - right,
            IrBinaryOperator.Multiply => left * right,
            IrBinaryOperator.And => left & right,
            IrBinaryOperator.Or => left | right,
            IrBinaryOperator.Xor => left ^ right,
            IrBinaryOperator.ShiftLeft => is64 ? left << (int)right : (int)left << (int)right,
            IrBinaryOperator.ShiftRight when binary.Unsigned => is64 ? (long)((ulong)left >> (int)right) : (int)((uint)left >> (int)right),
            IrBinaryOperator.ShiftRight => is64 ? left >> (int)right : (int)left >> (int)right,
            IrBinaryOperator.Divide when right is not (0 or -1) => Divide(left, right, binary.Unsigned, is64).Quotient,
            IrBinaryOperator.Remainder when right is not (0 or -1) => Divide(left, right, binary.Unsigned, is64).Remainder,
            _ => (long?)null,
        });
    }

    private static (long Quotient, long Remainder) Divide(long left, long right, bool unsigned, bool is64) => unchecked((unsigned, is64) switch
    {
        (true, true) => ((long)((ulong)left / (ulong)right), (long)((ulong)left % (ulong)right)),
        (true, false) => ((uint)left / (uint)right, (uint)left % (uint)right),
        _ => (left / right, left % right),
    });

    private static IrExpression FoldConvert(IrConvert convert, IrInteger value)
    {
        var source = convert.FromUnsigned && !value.Type.IsWide ? unchecked((uint)value.Value) : value.Value;
        var result = unchecked(convert.Target.Underlying.Primitive switch
        {
            PrimitiveKind.SByte => (sbyte)source,
            PrimitiveKind.Byte or PrimitiveKind.Boolean => (byte)source,
            PrimitiveKind.Int16 => (short)source,
            PrimitiveKind.UInt16 or PrimitiveKind.Char => (ushort)source,
            PrimitiveKind.Int32 or PrimitiveKind.UInt32 => (int)source,
            PrimitiveKind.IntPtr or PrimitiveKind.UIntPtr => convert.Target.PointerSize == 8 ? source : (int)source,
            PrimitiveKind.Int64 or PrimitiveKind.UInt64 => source,
            _ => (long?)null,
        });
        return result is { } integer ? Integer(integer, convert.Type) : convert;
    }

    private static IrExpression FoldCompare(IrCompare compare)
    {
        if (compare.Left is IrInteger left && compare.Right is IrInteger right)
        {
            var order = compare.UnsignedOrUnordered && !left.Type.IsWide
                ? unchecked((uint)left.Value).CompareTo(unchecked((uint)right.Value))
                : compare.UnsignedOrUnordered ? unchecked((ulong)left.Value).CompareTo(unchecked((ulong)right.Value)) : left.Value.CompareTo(right.Value);
            return Integer(Holds(compare.Comparison, order) ? 1 : 0, compare.Type);
        }

        if (DecidedComparisons.Decide(compare) is { } decided)
        {
            return Integer(decided ? 1 : 0, compare.Type);
        }

        var isEquality = compare.Comparison is IrComparison.Equal or IrComparison.NotEqual;
        var isNull = compare.Right is IrNull && isEquality;
        return compare switch
        {
            // "(x is T) != null": the cast's result itself is not needed.
            { Left: IrAsInstance test } when isNull => Maybe(new IrTypeTest(test.Operand, test.Tested, compare.Type), compare),
            { Left: IrNull } when isNull => Integer(compare.Comparison == IrComparison.Equal ? 1 : 0, compare.Type),
            { Left: IrString or IrVariableAddress } when isNull => Integer(compare.Comparison == IrComparison.NotEqual ? 1 : 0, compare.Type),

            // A comparison is 0 or 1: comparing it with 0 repeats or negates it.
            { Left: IrCompare inner, Right: IrInteger { Value: 0 } } when isEquality => compare.Comparison == IrComparison.NotEqual ? inner : IrLogic.Negate(inner),
            { Left: IrTypeTest test, Right: IrInteger { Value: 0 }, Comparison: IrComparison.NotEqual } => test,
            _ => compare,
        };
    }

    private static IrExpression Maybe(IrTypeTest test, IrCompare compare) =>
        compare.Comparison == IrComparison.NotEqual
            ? test
            : new IrCompare(IrComparison.Equal, test, Integer(0, compare.Type), false, compare.Type);

    private static bool Holds(IrComparison comparison, int order) => comparison switch
    {
        IrComparison.Equal => order == 0,
        IrComparison.NotEqual => order != 0,
        IrComparison.Less => order < 0,
        IrComparison.LessOrEqual => order <= 0,
        IrComparison.Greater => order > 0,
        _ => order >= 0,
    };
}
