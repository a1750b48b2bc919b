using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using NumberFormatInfo = Shadow.System.Globalization.NumberFormatInfo;

namespace Il2Mcu.Text;

/// <summary>Floating-point numbers from text, correctly rounded.</summary>
internal static unsafe class FloatParser
{
    private const int DoubleMantissaBits = 52;
    private const int DoubleMinimumExponent = -1074;
    private const int SingleMantissaBits = 23;
    private const int SingleMinimumExponent = -149;
    private const int HalfMantissaBits = 10;
    private const int HalfMinimumExponent = -24;

    /// <summary>Digits that decide, of a number half way between two others; the rest is at most more than nothing.</summary>
    private const int MaximumDigits = FloatDigits.MaximumCount + 2;

    /// <summary>Digits of an integer that fits 64 bits.</summary>
    private const int LeadingDigits = 19;

    /// <summary>10^309 is infinite; below 10^-325 everything is zero.</summary>
    private const int MaximumScale = 309;
    private const int MinimumScale = -324;

    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles styles, NumberFormatInfo? info, out double value)
    {
        var isParsed = TryParse(text, styles, info, DoubleMantissaBits, DoubleMinimumExponent, out var bits);
        value = BitConverter.UInt64BitsToDouble(bits);
        return isParsed;
    }

    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles styles, NumberFormatInfo? info, out float value)
    {
        var isParsed = TryParse(text, styles, info, SingleMantissaBits, SingleMinimumExponent, out var bits);
        value = BitConverter.UInt32BitsToSingle((uint)(bits >> 32 & 1u << 31) | (uint)bits);
        return isParsed;
    }

    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles styles, NumberFormatInfo? info, out Half value)
    {
        var isParsed = TryParse(text, styles, info, HalfMantissaBits, HalfMinimumExponent, out var bits);
        value = BitConverter.UInt16BitsToHalf((ushort)((bits >> 48 & 1u << 15) | bits));
        return isParsed;
    }

    /// <summary>Reads a number of any IEEE 754 format.</summary>
    /// <param name="text">The whole of it is the number.</param>
    /// <param name="styles">What may stand in it.</param>
    /// <param name="info">Symbols; null for those of the invariant culture.</param>
    /// <param name="mantissaBits">Bits of the mantissa without the hidden one.</param>
    /// <param name="minimumExponent">Power of two of the smallest number above zero.</param>
    /// <param name="bits">Receives the number, with its sign in bit 63.</param>
    private static bool TryParse(
        ReadOnlySpan<char> text, NumberStyles styles, NumberFormatInfo? info, int mantissaBits, int minimumExponent, out ulong bits)
    {
        var capacity = Math.Min(text.Length, MaximumDigits);
        var digits = stackalloc byte[capacity + 1];
        DecimalNumber number = default;
        number.Digits = digits;
        number.Kind = NumberKind.Float;
        if (!NumberScanner.TryScan(text, styles, info, ref number, capacity, out var hasMore))
        {
            return TryParseSymbol(text, info, mantissaBits, minimumExponent, out bits);
        }

        if (hasMore)
        {
            digits[capacity - 1] = (byte)'1';
        }

        number.TrimZeroes();
        bits = ToBits(ref number, mantissaBits, minimumExponent) | (number.IsNegative ? 1ul << 63 : 0);
        return true;
    }

    private static ulong ToBits(ref DecimalNumber number, int mantissaBits, int minimumExponent)
    {
        var infinity = Infinity(mantissaBits, minimumExponent);
        if (number.Count == 0 || number.Scale < MinimumScale)
        {
            return 0;
        }

        if (number.Scale > MaximumScale)
        {
            return infinity;
        }

        var mantissa = Floor(ref number, mantissaBits, minimumExponent, out var exponent);
        mantissa += (uint)RoundsUp(ref number, mantissa, exponent);
        var bits = ((ulong)(exponent - minimumExponent) << mantissaBits) + mantissa;
        return bits < infinity ? bits : infinity;
    }

    /// <summary>The largest mantissa whose number is not larger, or, of a number with many digits, the one below that.</summary>
    private static ulong Floor(ref DecimalNumber number, int mantissaBits, int minimumExponent, out int exponent)
    {
        Unsafe.SkipInit(out BigNatural dividend);
        Unsafe.SkipInit(out BigNatural divisor);
        var leading = 0ul;
        var count = 0;
        for (; count < number.Count && count < LeadingDigits; count++)
        {
            leading = (leading * 10) + number.Digits[count] - '0';
        }

        dividend.Set(leading, 0);
        dividend.MultiplyByPowerOfTen(number.Scale - count);
        divisor.Set(1, 0);
        divisor.MultiplyByPowerOfTen(count - number.Scale);

        // The quotient has this many bits, or one less.
        exponent = Math.Max(dividend.BitLength - divisor.BitLength - mantissaBits, minimumExponent);
        dividend.ShiftLeft(-exponent);
        divisor.ShiftLeft(exponent);
        divisor.ShiftLeft(mantissaBits);
        var mantissa = 0ul;
        for (var i = 0; i <= mantissaBits; i++)
        {
            mantissa <<= 1;
            if (dividend.CompareTo(ref divisor) >= 0)
            {
                dividend.Subtract(ref divisor);
                mantissa |= 1;
            }

            dividend.Multiply(2);
        }

        if (mantissa >> mantissaBits == 0 && exponent > minimumExponent)
        {
            exponent--;
            mantissa = (mantissa << 1) | (dividend.CompareTo(ref divisor) >= 0 ? 1u : 0);
        }

        return mantissa;
    }

    /// <summary>1 if the number is nearer to the next mantissa; between two, that is the even one.</summary>
    private static int RoundsUp(ref DecimalNumber number, ulong mantissa, int exponent)
    {
        var digits = stackalloc byte[MaximumDigits];
        DecimalNumber middle = default;
        middle.Digits = digits;
        FloatDigits.Get(ref middle, (2 * mantissa) + 1, exponent - 1, isUneven: false, MaximumDigits - 1, isSignificant: true);
        var order = number.Scale - middle.Scale;
        for (var i = 0; order == 0 && i < MaximumDigits && (i < number.Count || i < middle.Count); i++)
        {
            order = number.DigitAt(i) - middle.DigitAt(i);
        }

        return order > 0 || (order == 0 && (mantissa & 1) != 0) ? 1 : 0;
    }

    private static bool TryParseSymbol(ReadOnlySpan<char> text, NumberFormatInfo? info, int mantissaBits, int minimumExponent, out ulong bits)
    {
        var infinity = Infinity(mantissaBits, minimumExponent);
        var trimmed = Trim(text);
        var hasMinus = trimmed.Length > 0 && IsSign(trimmed[0], Symbols.Negative(info));
        var unsigned = hasMinus || (trimmed.Length > 0 && IsSign(trimmed[0], Symbols.Positive(info))) ? trimmed[1..] : trimmed;
        bits = 0;
        if (SameLetters(trimmed, Symbols.Infinity(info, isNegative: false)))
        {
            bits = infinity;
        }
        else if (SameLetters(trimmed, Symbols.Infinity(info, isNegative: true)))
        {
            bits = infinity | 1ul << 63;
        }
        else if (SameLetters(unsigned, Symbols.NotANumber(info)))
        {
            bits = infinity | 1ul << (mantissaBits - 1) | 1ul << 63;
        }
        else if (SameLetters(unsigned, Symbols.Infinity(info, isNegative: false)))
        {
            bits = infinity | (hasMinus ? 1ul << 63 : 0);
        }

        return bits != 0;
    }

    /// <summary>All bits of the exponent set: they are 1 more than twice the bias.</summary>
    private static ulong Infinity(int mantissaBits, int minimumExponent) => (ulong)((2 * (1 - minimumExponent - mantissaBits)) + 1) << mantissaBits;

    private static bool IsSign(char c, string sign) => sign.Length == 1 && sign[0] == c;

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>Equal but for the case of ASCII letters.</summary>
    private static bool SameLetters(ReadOnlySpan<char> text, string symbol)
    {
        if (text.Length != symbol.Length)
        {
            return false;
        }

        for (var i = 0; i < symbol.Length; i++)
        {
            var c = text[i] ^ symbol[i];
            if (c != 0 && (c != 0x20 || (uint)((symbol[i] | 0x20) - 'a') > 'z' - 'a'))
            {
                return false;
            }
        }

        return true;
    }
}
