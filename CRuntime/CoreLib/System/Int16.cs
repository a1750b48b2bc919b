using System;
using System.Globalization;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Text of short, and short from text.</summary>
internal static class Int16
{
    public static string ToString(ref short self) => Integers.ToString(self);

    public static string ToString(ref short self, IFormatProvider? provider) => Integers.ToString(self, Symbols.Negative(Symbols.Of(provider)));

    public static short Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s);
    }

    public static short Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, NumberStyles.Integer, provider);
    }

    public static short Parse(string s, NumberStyles style)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, style, null);
    }

    public static short Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static short Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static short Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider)
    {
        ParseErrors.CheckIntegerStyle(style);
        ParseErrors.Check(IntegerParser.Parse(s, style, Symbols.Of(provider), 16, isSigned: true, out var value), s, "an Int16");
        return (short)value;
    }

    public static short Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    public static short Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Parse(Utf8Text.Decode(utf8Text), style, provider);

    public static bool TryParse(string? s, out short result) => TryParse((ReadOnlySpan<char>)s, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out short result)
    {
        var outcome = IntegerParser.Parse(s, 16, isSigned: true, out var value);
        result = (short)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(string? s, IFormatProvider? provider, out short result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out short result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out short result) =>
        TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out short result)
    {
        ParseErrors.CheckIntegerStyle(style);
        var outcome = IntegerParser.Parse(s, style, Symbols.Of(provider), 16, isSigned: true, out var value);
        result = (short)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out short result) => TryParse(Utf8Text.Decode(utf8Text), out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out short result) =>
        TryParse(Utf8Text.Decode(utf8Text), NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out short result) =>
        TryParse(Utf8Text.Decode(utf8Text), style, provider, out result);

    private static short Parse(ReadOnlySpan<char> s)
    {
        ParseErrors.Check(IntegerParser.Parse(s, 16, isSigned: true, out var value), s, "an Int16");
        return (short)value;
    }
}
