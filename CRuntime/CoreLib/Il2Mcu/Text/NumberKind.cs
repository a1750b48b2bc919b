namespace Il2Mcu.Text;

/// <summary>Where the digits of a number come from: formats treat them differently.</summary>
internal enum NumberKind
{
    Integer,
    Decimal,

    /// <summary>Correctly rounded digits; zero has a sign.</summary>
    Float,
}
