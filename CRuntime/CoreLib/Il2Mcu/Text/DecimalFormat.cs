using System;
using Shadow.System.Globalization;

namespace Il2Mcu.Text;

/// <summary>Formats of decimal.</summary>
internal static unsafe class DecimalFormat
{
    /// <summary>Digits of 2^96, and one that rounding may add.</summary>
    private const int MaximumDigits = 30;
    private const int Words = 3;

    public static void Append(ref TextBuilder text, decimal value, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        var bits = stackalloc uint[Words + 1];
        _ = decimal.GetBits(value, new Span<int>(bits, Words + 1));
        var digits = stackalloc byte[MaximumDigits];
        var first = MaximumDigits;
        while ((bits[0] | bits[1] | bits[2]) != 0)
        {
            digits[--first] = (byte)('0' + TakeDigit(bits));
        }

        DecimalNumber number = default;
        number.Digits = digits + first;
        number.Count = MaximumDigits - first;
        number.Scale = number.Count - (byte)(bits[Words] >> 16);
        number.IsNegative = (int)bits[Words] < 0;
        number.Kind = NumberKind.Decimal;
        var specifier = FormatSpecifier.Parse(format);
        NumberFormat.Append(ref text, ref number, specifier.Letter, specifier.Precision, format, info);
    }

    /// <summary>Divides by ten; the remainder is the last digit.</summary>
    private static uint TakeDigit(uint* words)
    {
        ulong rest = 0;
        for (var i = Words - 1; i >= 0; i--)
        {
            rest = (rest << 32) | words[i];
            words[i] = (uint)(rest / 10);
            rest %= 10;
        }

        return (uint)rest;
    }
}
