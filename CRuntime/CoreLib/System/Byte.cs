using System;
using System.Globalization;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Text of byte, and byte from text.</summary>
internal static class Byte
{
    public static string ToString(ref byte self) => Integers.ToString(self);

    public static string ToString(ref byte self, IFormatProvider? provider) => Integers.ToString(self);

    public static byte Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s);
    }

    public static byte Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, NumberStyles.Integer, provider);
    }

    public static byte Parse(string s, NumberStyles style)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, style, null);
    }

    public static byte Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static byte Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static byte Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider)
    {
        ParseErrors.CheckIntegerStyle(style);
        ParseErrors.Check(IntegerParser.Parse(s, style, Symbols.Of(provider), 8, isSigned: false, out var value), s, "an unsigned byte");
        return (byte)value;
    }

    public static byte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    public static byte Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Parse(Utf8Text.Decode(utf8Text), style, provider);

    public static bool TryParse(string? s, out byte result) => TryParse((ReadOnlySpan<char>)s, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out byte result)
    {
        var outcome = IntegerParser.Parse(s, 8, isSigned: false, out var value);
        result = (byte)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(string? s, IFormatProvider? provider, out byte result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out byte result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out byte result) =>
        TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out byte result)
    {
        ParseErrors.CheckIntegerStyle(style);
        var outcome = IntegerParser.Parse(s, style, Symbols.Of(provider), 8, isSigned: false, out var value);
        result = (byte)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out byte result) => TryParse(Utf8Text.Decode(utf8Text), out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out byte result) =>
        TryParse(Utf8Text.Decode(utf8Text), NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out byte result) =>
        TryParse(Utf8Text.Decode(utf8Text), style, provider, out result);

    private static byte Parse(ReadOnlySpan<char> s)
    {
        ParseErrors.Check(IntegerParser.Parse(s, 8, isSigned: false, out var value), s, "an unsigned byte");
        return (byte)value;
    }
}
