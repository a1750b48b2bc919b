using System;
using System.Globalization;
using System.Numerics;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Text of Single, and Single from text.</summary>
internal static class Single
{
    private const NumberStyles UsualStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    public static string ToString(ref float self) => NumberStrings.OfSingle(self, null, null);

    public static string ToString(ref float self, IFormatProvider? provider) => NumberStrings.OfSingle(self, null, provider);

    public static string ToString(ref float self, string? format) => NumberStrings.OfSingle(self, format, null);

    public static string ToString(ref float self, string? format, IFormatProvider? provider) => NumberStrings.OfSingle(self, format, provider);

    public static bool TryFormat(ref float self, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberStrings.TryFormatSingle(self, format, provider, destination, out charsWritten);

    public static bool TryFormat(ref float self, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberStrings.TryFormatSingle(self, format, provider, utf8Destination, out bytesWritten);

    public static float Parse(string s) => Parse(s, UsualStyle, null);

    public static float Parse(string s, IFormatProvider? provider) => Parse(s, UsualStyle, provider);

    public static float Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static float Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static float Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, UsualStyle, provider);

    public static float Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider)
    {
        ParseErrors.CheckFloatStyle(style);
        if (!FloatParser.TryParse(s, style, Symbols.Of(provider), out float value))
        {
            ParseErrors.ThrowBadFormat(s);
        }

        return value;
    }

    public static float Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, UsualStyle, provider);

    public static float Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Parse(Utf8Text.Decode(utf8Text), style, provider);

    public static bool TryParse(string? s, out float result) => TryParse((ReadOnlySpan<char>)s, UsualStyle, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out float result) => TryParse(s, UsualStyle, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out float result) => TryParse((ReadOnlySpan<char>)s, UsualStyle, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out float result) => TryParse(s, UsualStyle, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out float result) =>
        TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out float result)
    {
        ParseErrors.CheckFloatStyle(style);
        return FloatParser.TryParse(s, style, Symbols.Of(provider), out result);
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out float result) => TryParse(Utf8Text.Decode(utf8Text), UsualStyle, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out float result) =>
        TryParse(Utf8Text.Decode(utf8Text), UsualStyle, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out float result) =>
        TryParse(Utf8Text.Decode(utf8Text), style, provider, out result);

    /// <summary>The framework's body calls itself: its compiler knows the conversion.</summary>
    public static TInteger ConvertToIntegerNative<TInteger>(float value)
        where TInteger : IBinaryInteger<TInteger> => FloatConversion.ToInteger<TInteger>(value);

    public static float MultiplyAddEstimate(float left, float right, float addend) => (left * right) + addend;
}
