using System;
using System.Globalization;
using NumberFormatInfo = Shadow.System.Globalization.NumberFormatInfo;

namespace Il2Mcu.Text;

/// <summary>Integers of up to 64 bits from text.</summary>
internal static unsafe class IntegerParser
{
    private const int MaximumDigits = 20;

    /// <summary>NumberStyles.Integer in the invariant culture.</summary>
    /// <param name="text">The whole of it is the number.</param>
    /// <param name="bits">Size of the type.</param>
    /// <param name="isSigned">The type has negative numbers.</param>
    /// <param name="value">Receives the number in two's complement.</param>
    public static ParseResult Parse(ReadOnlySpan<char> text, int bits, bool isSigned, out ulong value)
    {
        value = 0;
        var i = 0;
        while (i < text.Length && NumberScanner.IsWhite(text[i]))
        {
            i++;
        }

        var isNegative = i < text.Length && text[i] == '-';
        if (isNegative || (i < text.Length && text[i] == '+'))
        {
            i++;
        }

        var start = i;
        var isTooLarge = false;
        for (; i < text.Length && (uint)(text[i] - '0') <= 9; i++)
        {
            isTooLarge |= value > ulong.MaxValue / 10;
            value *= 10;
            var digit = (uint)(text[i] - '0');
            isTooLarge |= value > ulong.MaxValue - digit;
            value += digit;
        }

        var hasDigits = i > start;
        while (i < text.Length && NumberScanner.IsWhite(text[i]))
        {
            i++;
        }

        return !hasDigits || !NumberScanner.IsEnd(text, i) ? Failed(ParseResult.BadFormat, out value) : Fit(isTooLarge, isNegative, bits, isSigned, ref value);
    }

    /// <summary>Any style.</summary>
    public static ParseResult Parse(
        ReadOnlySpan<char> text, NumberStyles styles, NumberFormatInfo? info, int bits, bool isSigned, out ulong value)
    {
        if ((styles & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
        {
            return ParseBits(text, styles, bits, out value);
        }

        value = 0;
        var digits = stackalloc byte[MaximumDigits];
        DecimalNumber number = default;
        number.Digits = digits;
        if (!NumberScanner.TryScan(text, styles, info, ref number, MaximumDigits, out var hasMore))
        {
            return ParseResult.BadFormat;
        }

        number.TrimZeroes();
        var isTooLarge = hasMore || (number.IsNegative && !isSigned) || number.Scale > MaximumDigits || number.Scale < number.Count;
        for (var i = 0; i < number.Scale && !isTooLarge; i++)
        {
            isTooLarge = value > ulong.MaxValue / 10;
            value *= 10;
            var digit = (uint)(number.DigitAt(i) - '0');
            isTooLarge |= value > ulong.MaxValue - digit;
            value += digit;
        }

        return Fit(isTooLarge, number.IsNegative, bits, isSigned, ref value);
    }

    private static ParseResult ParseBits(ReadOnlySpan<char> text, NumberStyles styles, int bits, out ulong value)
    {
        value = 0;
        var i = 0;
        while ((styles & NumberStyles.AllowLeadingWhite) != 0 && i < text.Length && NumberScanner.IsWhite(text[i]))
        {
            i++;
        }

        var width = (styles & NumberStyles.AllowHexSpecifier) != 0 ? 4 : 1;
        var start = i;
        var isTooLarge = false;
        for (int digit; i < text.Length && (digit = Digit(text[i])) < 1 << width; i++)
        {
            isTooLarge |= value >> (bits - width) != 0;
            value = (value << width) | (uint)digit;
        }

        var hasDigits = i > start;
        while ((styles & NumberStyles.AllowTrailingWhite) != 0 && i < text.Length && NumberScanner.IsWhite(text[i]))
        {
            i++;
        }

        return !hasDigits || !NumberScanner.IsEnd(text, i) ? Failed(ParseResult.BadFormat, out value)
            : isTooLarge ? Failed(ParseResult.Overflow, out value) : ParseResult.Success;
    }

    private static int Digit(char c)
    {
        var letter = (c | 0x20) - 'a';
        return (uint)(c - '0') <= 9 ? c - '0' : (uint)letter < 6 ? letter + 10 : int.MaxValue;
    }

    private static ParseResult Fit(bool isTooLarge, bool isNegative, int bits, bool isSigned, ref ulong value)
    {
        var maximum = isSigned ? (1ul << (bits - 1)) - (isNegative ? 0u : 1u) : isNegative ? 0 : ulong.MaxValue >> (64 - bits);
        if (isTooLarge || value > maximum)
        {
            return Failed(ParseResult.Overflow, out value);
        }

        value = isNegative ? 0 - value : value;
        return ParseResult.Success;
    }

    private static ParseResult Failed(ParseResult result, out ulong value)
    {
        value = 0;
        return result;
    }
}
