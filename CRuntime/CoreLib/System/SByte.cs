using System;
using System.Globalization;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Text of sbyte, and sbyte from text.</summary>
internal static class SByte
{
    public static string ToString(ref sbyte self) => Integers.ToString(self);

    public static string ToString(ref sbyte self, IFormatProvider? provider) => Integers.ToString(self, Symbols.Negative(Symbols.Of(provider)));

    public static sbyte Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s);
    }

    public static sbyte Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, NumberStyles.Integer, provider);
    }

    public static sbyte Parse(string s, NumberStyles style)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, style, null);
    }

    public static sbyte Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static sbyte Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static sbyte Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider)
    {
        ParseErrors.CheckIntegerStyle(style);
        ParseErrors.Check(IntegerParser.Parse(s, style, Symbols.Of(provider), 8, isSigned: true, out var value), s, "a signed byte");
        return (sbyte)value;
    }

    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Parse(Utf8Text.Decode(utf8Text), style, provider);

    public static bool TryParse(string? s, out sbyte result) => TryParse((ReadOnlySpan<char>)s, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out sbyte result)
    {
        var outcome = IntegerParser.Parse(s, 8, isSigned: true, out var value);
        result = (sbyte)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(string? s, IFormatProvider? provider, out sbyte result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out sbyte result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out sbyte result) =>
        TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out sbyte result)
    {
        ParseErrors.CheckIntegerStyle(style);
        var outcome = IntegerParser.Parse(s, style, Symbols.Of(provider), 8, isSigned: true, out var value);
        result = (sbyte)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out sbyte result) => TryParse(Utf8Text.Decode(utf8Text), out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out sbyte result) =>
        TryParse(Utf8Text.Decode(utf8Text), NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out sbyte result) =>
        TryParse(Utf8Text.Decode(utf8Text), style, provider, out result);

    private static sbyte Parse(ReadOnlySpan<char> s)
    {
        ParseErrors.Check(IntegerParser.Parse(s, 8, isSigned: true, out var value), s, "a signed byte");
        return (sbyte)value;
    }
}
