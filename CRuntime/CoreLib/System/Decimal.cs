using System;
using System.Globalization;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Text of Decimal, and Decimal from text.</summary>
internal static class Decimal
{
    private const NumberStyles UsualStyle = NumberStyles.Number;

    public static string ToString(ref decimal self) => NumberStrings.OfDecimal(self, null, null);

    public static string ToString(ref decimal self, IFormatProvider? provider) => NumberStrings.OfDecimal(self, null, provider);

    public static string ToString(ref decimal self, string? format) => NumberStrings.OfDecimal(self, format, null);

    public static string ToString(ref decimal self, string? format, IFormatProvider? provider) => NumberStrings.OfDecimal(self, format, provider);

    public static bool TryFormat(ref decimal self, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberStrings.TryFormatDecimal(self, format, provider, destination, out charsWritten);

    public static bool TryFormat(ref decimal self, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberStrings.TryFormatDecimal(self, format, provider, utf8Destination, out bytesWritten);

    public static decimal Parse(string s) => Parse(s, UsualStyle, null);

    public static decimal Parse(string s, IFormatProvider? provider) => Parse(s, UsualStyle, provider);

    public static decimal Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static decimal Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static decimal Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, UsualStyle, provider);

    public static decimal Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider)
    {
        ParseErrors.CheckFloatStyle(style);
        ParseErrors.Check(DecimalParser.Parse(s, style, Symbols.Of(provider), out var value), s, "a Decimal");
        return value;
    }

    public static decimal Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, UsualStyle, provider);

    public static decimal Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Parse(Utf8Text.Decode(utf8Text), style, provider);

    public static bool TryParse(string? s, out decimal result) => TryParse((ReadOnlySpan<char>)s, UsualStyle, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out decimal result) => TryParse(s, UsualStyle, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out decimal result) => TryParse((ReadOnlySpan<char>)s, UsualStyle, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out decimal result) => TryParse(s, UsualStyle, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out decimal result) =>
        TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out decimal result)
    {
        ParseErrors.CheckFloatStyle(style);
        return DecimalParser.Parse(s, style, Symbols.Of(provider), out result) == ParseResult.Success;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal result) => TryParse(Utf8Text.Decode(utf8Text), UsualStyle, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out decimal result) =>
        TryParse(Utf8Text.Decode(utf8Text), UsualStyle, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out decimal result) =>
        TryParse(Utf8Text.Decode(utf8Text), style, provider, out result);
}
