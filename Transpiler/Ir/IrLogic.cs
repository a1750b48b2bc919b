using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>Rules of comparisons.</summary>
public static class IrLogic
{
    /// <summary>The comparison that is true exactly when <paramref name="compare"/> is false.</summary>
    public static IrCompare Negate(IrCompare compare)
    {
        var isFloat = compare.Left.StackKind is StackKind.Single or StackKind.Double;

        // Not "less" is "greater, equal or unordered".
        return compare with
        {
            Comparison = Opposite(compare.Comparison),
            UnsignedOrUnordered = isFloat ? !compare.UnsignedOrUnordered : compare.UnsignedOrUnordered,
        };
    }

    /// <summary>The comparison of ordered operands that is true exactly when this one is false.</summary>
    public static IrComparison Opposite(IrComparison comparison) => comparison switch
    {
        IrComparison.Equal => IrComparison.NotEqual,
        IrComparison.NotEqual => IrComparison.Equal,
        IrComparison.Less => IrComparison.GreaterOrEqual,
        IrComparison.LessOrEqual => IrComparison.Greater,
        IrComparison.Greater => IrComparison.LessOrEqual,
        _ => IrComparison.Less,
    };

    /// <summary>The comparison that says the same with its operands exchanged.</summary>
    public static IrComparison Swapped(IrComparison comparison) => comparison switch
    {
        IrComparison.Less => IrComparison.Greater,
        IrComparison.LessOrEqual => IrComparison.GreaterOrEqual,
        IrComparison.Greater => IrComparison.Less,
        IrComparison.GreaterOrEqual => IrComparison.LessOrEqual,
        _ => comparison,
    };
}
