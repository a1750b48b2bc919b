using System;
using System.Globalization;
using Il2Mcu.Text;

namespace Shadow.System.Globalization;

/// <summary>What the framework's own formatting asks for, as of Int128: members that are internal there.</summary>
internal sealed partial class NumberFormatInfo
{
    public bool HasInvariantNumberSigns => PositiveSign == "+" && NegativeSign == "-";

    public bool AllowHyphenDuringParsing() => NegativeSign == "-";

    public static void ValidateParseStyleInteger(NumberStyles style) => ParseErrors.CheckIntegerStyle(style);

    public static void ValidateParseStyleFloatingPoint(NumberStyles style) => ParseErrors.CheckFloatStyle(style);

    public ReadOnlySpan<TChar> PositiveSignTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(PositiveSign);

    public ReadOnlySpan<TChar> NegativeSignTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(NegativeSign);

    public ReadOnlySpan<TChar> CurrencySymbolTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(CurrencySymbol);

    public ReadOnlySpan<TChar> CurrencyDecimalSeparatorTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(CurrencyDecimalSeparator);

    public ReadOnlySpan<TChar> CurrencyGroupSeparatorTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(CurrencyGroupSeparator);

    public ReadOnlySpan<TChar> NumberDecimalSeparatorTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(NumberDecimalSeparator);

    public ReadOnlySpan<TChar> NumberGroupSeparatorTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(NumberGroupSeparator);

    public ReadOnlySpan<TChar> PercentSymbolTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(PercentSymbol);

    public ReadOnlySpan<TChar> PercentDecimalSeparatorTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(PercentDecimalSeparator);

    public ReadOnlySpan<TChar> PercentGroupSeparatorTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(PercentGroupSeparator);

    public ReadOnlySpan<TChar> PerMilleSymbolTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(PerMilleSymbol);

    public ReadOnlySpan<TChar> NaNSymbolTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(NaNSymbol);

    public ReadOnlySpan<TChar> PositiveInfinitySymbolTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(PositiveInfinitySymbol);

    public ReadOnlySpan<TChar> NegativeInfinitySymbolTChar<TChar>()
        where TChar : unmanaged => CharacterSpans.Of<TChar>(NegativeInfinitySymbol);
}
