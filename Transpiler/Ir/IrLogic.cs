using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>Rules of comparisons.</summary>
public static class IrLogic
{
    /// <summary>The comparison that is true exactly when <paramref name="compare"/> is false.</summary>
    public static IrCompare Negate(IrCompare compare)
    {
        var isFloat = compare.Left.StackKind is StackKind.Single or StackKind.Double;
        var opposite = compare.Comparison switch
        {
            IrComparison.Equal => IrComparison.NotEqual,
            IrComparison.NotEqual => IrComparison.Equal,
            IrComparison.Less => IrComparison.GreaterOrEqual,
            IrComparison.LessOrEqual => IrComparison.Greater,
            IrComparison.Greater => IrComparison.LessOrEqual,
            _ => IrComparison.Less,
        };

        // Not "less" is "greater, equal or unordered".
        return compare with { Comparison = opposite, UnsignedOrUnordered = isFloat ? !compare.UnsignedOrUnordered : compare.UnsignedOrUnordered };
    }
}
