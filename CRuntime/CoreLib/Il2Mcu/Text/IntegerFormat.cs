using System;
using Shadow.System.Globalization;

namespace Il2Mcu.Text;

/// <summary>Formats of integers up to 64 bits.</summary>
internal static unsafe class IntegerFormat
{
    /// <summary>Digits of 2^64.</summary>
    private const int MaximumDigits = 20;

    public static void AppendDecimal(ref TextBuilder text, uint value, int minimumDigits)
    {
        var digits = stackalloc char[MaximumDigits];
        var next = digits + MaximumDigits;
        for (; value != 0; value /= 10)
        {
            *--next = (char)('0' + (value % 10));
        }

        AppendFilled(ref text, next, digits + MaximumDigits, minimumDigits);
    }

    public static void AppendDecimal(ref TextBuilder text, ulong value, int minimumDigits)
    {
        if (value <= uint.MaxValue)
        {
            AppendDecimal(ref text, (uint)value, minimumDigits);
            return;
        }

        var digits = stackalloc char[MaximumDigits];
        var next = digits + MaximumDigits;
        while (value != 0)
        {
            var quotient = value / 10;
            *--next = (char)('0' + (uint)(value - (quotient * 10)));
            value = quotient;
        }

        AppendFilled(ref text, next, digits + MaximumDigits, minimumDigits);
    }

    /// <summary>Appends an integer.</summary>
    /// <param name="text">Receives the text.</param>
    /// <param name="amount">The integer without its sign.</param>
    /// <param name="isNegative">Its sign.</param>
    /// <param name="bits">Its bits as the type has them, for hexadecimal and binary.</param>
    /// <param name="format">A standard or custom format; empty for decimal digits.</param>
    /// <param name="info">Symbols; null for those of the invariant culture.</param>
    public static void Append(
        ref TextBuilder text, ulong amount, bool isNegative, ulong bits, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        var specifier = FormatSpecifier.Parse(format);
        var precision = specifier.Precision;
        switch (specifier.Kind)
        {
            case 'G' or 'R' when precision < 1:
            case 'D':
                if (isNegative)
                {
                    text.Append(Symbols.Negative(info));
                }

                AppendDecimal(ref text, amount, precision < 1 ? 1 : precision);
                break;
            case 'X':
                AppendBits(ref text, bits, 4, specifier.Letter - 'X' + 'A' - 10, precision);
                break;
            case 'B':
                AppendBits(ref text, bits, 1, 0, precision);
                break;
            default:
                AppendDigits(ref text, amount, isNegative, specifier, format, info);
                break;
        }
    }

    public static void AppendBits(ref TextBuilder text, ulong bits, int width, int letters, int minimumDigits)
    {
        var count = 1;
        while (count * width < 64 && bits >> (count * width) != 0)
        {
            count++;
        }

        text.Append('0', minimumDigits - count);
        while (--count >= 0)
        {
            var digit = (int)(bits >> (count * width)) & ((1 << width) - 1);
            text.Append((char)(digit + (digit < 10 ? '0' : letters)));
        }
    }

    private static void AppendDigits(
        ref TextBuilder text, ulong amount, bool isNegative, FormatSpecifier specifier, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        var digits = stackalloc byte[MaximumDigits];
        DecimalNumber number = default;
        number.IsNegative = isNegative;
        number.SetInteger(amount, digits);
        NumberFormat.Append(ref text, ref number, specifier.Letter, specifier.Precision, format, info);
    }

    private static void AppendFilled(ref TextBuilder text, char* first, char* end, int minimumDigits)
    {
        text.Append('0', minimumDigits - (int)(end - first));
        while (first < end)
        {
            text.Append(*first++);
        }
    }
}
