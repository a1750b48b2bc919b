using System;
using System.Globalization;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Text of uint, and uint from text.</summary>
internal static class UInt32
{
    public static string ToString(ref uint self) => Integers.ToString(self);

    public static string ToString(ref uint self, IFormatProvider? provider) => Integers.ToString(self);

    public static uint Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s);
    }

    public static uint Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, NumberStyles.Integer, provider);
    }

    public static uint Parse(string s, NumberStyles style)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, style, null);
    }

    public static uint Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static uint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static uint Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider)
    {
        ParseErrors.CheckIntegerStyle(style);
        ParseErrors.Check(IntegerParser.Parse(s, style, Symbols.Of(provider), 32, isSigned: false, out var value), s, "a UInt32");
        return (uint)value;
    }

    public static uint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    public static uint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Parse(Utf8Text.Decode(utf8Text), style, provider);

    public static bool TryParse(string? s, out uint result) => TryParse((ReadOnlySpan<char>)s, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out uint result)
    {
        var outcome = IntegerParser.Parse(s, 32, isSigned: false, out var value);
        result = (uint)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(string? s, IFormatProvider? provider, out uint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out uint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out uint result) =>
        TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out uint result)
    {
        ParseErrors.CheckIntegerStyle(style);
        var outcome = IntegerParser.Parse(s, style, Symbols.Of(provider), 32, isSigned: false, out var value);
        result = (uint)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out uint result) => TryParse(Utf8Text.Decode(utf8Text), out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out uint result) =>
        TryParse(Utf8Text.Decode(utf8Text), NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out uint result) =>
        TryParse(Utf8Text.Decode(utf8Text), style, provider, out result);

    private static uint Parse(ReadOnlySpan<char> s)
    {
        ParseErrors.Check(IntegerParser.Parse(s, 32, isSigned: false, out var value), s, "a UInt32");
        return (uint)value;
    }
}
