using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>What is known at build time of a value on the evaluation stack.</summary>
internal readonly record struct AbstractValue(AbstractValueKind Kind, long Integer = 0, TypeSym? Type = null)
{
    public static readonly AbstractValue Unknown = new(AbstractValueKind.Unknown);

    public static readonly AbstractValue Null = new(AbstractValueKind.Null);

    public static AbstractValue Of(long value) => new(AbstractValueKind.Integer, value);

    /// <summary>A box of exactly this value type.</summary>
    public static AbstractValue BoxOf(TypeSym type) => new(AbstractValueKind.Box, 0, type);

    /// <summary>The handle or Type object of a type.</summary>
    public static AbstractValue TokenOf(TypeSym type) => new(AbstractValueKind.TypeToken, 0, type);

    /// <summary>What holds when control comes from two sides.</summary>
    public static AbstractValue Merge(AbstractValue left, AbstractValue right) => left == right ? left : Unknown;

    /// <summary>Whether a conditional branch on this value is taken; null if that is open.</summary>
    public bool? IsTrue => Kind switch
    {
        AbstractValueKind.Integer => Integer != 0,
        AbstractValueKind.Null => false,
        AbstractValueKind.Box or AbstractValueKind.TypeToken => true,
        _ => null,
    };
}

internal enum AbstractValueKind
{
    Unknown,
    Integer,
    Null,
    Box,
    TypeToken,
}
