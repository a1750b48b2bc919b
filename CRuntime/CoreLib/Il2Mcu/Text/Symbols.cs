using System;
using Shadow.System.Globalization;

namespace Il2Mcu.Text;

/// <summary>
/// Signs and separators of a format provider. Null stands for the invariant culture: a program that never makes
/// a NumberFormatInfo has only the constants.
/// </summary>
internal static class Symbols
{
    public static NumberFormatInfo? Of(IFormatProvider? provider) => provider switch
    {
        null => null,
        CultureInfo culture => culture.OwnNumberFormat,
        NumberFormatInfo numbers => numbers,
        _ => provider.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo,
    };

    public static string Negative(NumberFormatInfo? info) => info is null ? "-" : info.NegativeSign;

    public static string Positive(NumberFormatInfo? info) => info is null ? "+" : info.PositiveSign;

    public static string Point(NumberFormatInfo? info) => info is null ? "." : info.NumberDecimalSeparator;

    public static string Group(NumberFormatInfo? info) => info is null ? "," : info.NumberGroupSeparator;

    /// <summary>Null stands for groups of three.</summary>
    public static int[]? GroupSizes(NumberFormatInfo? info) => info?.OwnNumberGroupSizes;

    public static string Percent(NumberFormatInfo? info) => info is null ? "%" : info.PercentSymbol;

    public static string PerMille(NumberFormatInfo? info) => info is null ? "\u2030" : info.PerMilleSymbol;

    public static string NotANumber(NumberFormatInfo? info) => info is null ? "NaN" : info.NaNSymbol;

    public static string Infinity(NumberFormatInfo? info, bool isNegative) => info is null
        ? isNegative ? "-Infinity" : "Infinity"
        : isNegative ? info.NegativeInfinitySymbol : info.PositiveInfinitySymbol;
}
