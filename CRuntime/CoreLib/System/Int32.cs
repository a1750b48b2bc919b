using System;
using System.Globalization;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Text of int, and int from text.</summary>
internal static class Int32
{
    public static string ToString(ref int self) => Integers.ToString(self);

    public static string ToString(ref int self, IFormatProvider? provider) => Integers.ToString(self, Symbols.Negative(Symbols.Of(provider)));

    public static int Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s);
    }

    public static int Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, NumberStyles.Integer, provider);
    }

    public static int Parse(string s, NumberStyles style)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, style, null);
    }

    public static int Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static int Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static int Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider)
    {
        ParseErrors.CheckIntegerStyle(style);
        ParseErrors.Check(IntegerParser.Parse(s, style, Symbols.Of(provider), 32, isSigned: true, out var value), s, "an Int32");
        return (int)value;
    }

    public static int Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    public static int Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Parse(Utf8Text.Decode(utf8Text), style, provider);

    public static bool TryParse(string? s, out int result) => TryParse((ReadOnlySpan<char>)s, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out int result)
    {
        var outcome = IntegerParser.Parse(s, 32, isSigned: true, out var value);
        result = (int)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(string? s, IFormatProvider? provider, out int result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out int result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out int result) =>
        TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out int result)
    {
        ParseErrors.CheckIntegerStyle(style);
        var outcome = IntegerParser.Parse(s, style, Symbols.Of(provider), 32, isSigned: true, out var value);
        result = (int)value;
        return outcome == ParseResult.Success;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out int result) => TryParse(Utf8Text.Decode(utf8Text), out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out int result) =>
        TryParse(Utf8Text.Decode(utf8Text), NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out int result) =>
        TryParse(Utf8Text.Decode(utf8Text), style, provider, out result);

    private static int Parse(ReadOnlySpan<char> s)
    {
        ParseErrors.Check(IntegerParser.Parse(s, 32, isSigned: true, out var value), s, "an Int32");
        return (int)value;
    }
}
