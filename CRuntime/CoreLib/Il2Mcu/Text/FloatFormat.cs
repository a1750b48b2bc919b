using System;
using Shadow.System.Globalization;

namespace Il2Mcu.Text;

/// <summary>Formats of floating-point numbers.</summary>
internal static unsafe class FloatFormat
{
    /// <summary>Text longer than this is rare.</summary>
    public const int UsualLength = 32;

    private const int DoubleMantissaBits = 52;
    private const int SingleMantissaBits = 23;
    private const int DoubleDigits = 17;
    private const int SingleDigits = 9;
    private const int HalfMantissaBits = 10;
    private const int HalfDigits = 5;

    public static void Append(ref TextBuilder text, double value, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        Append(ref text, bits, DoubleMantissaBits, DoubleDigits, format, info);
    }

    public static void Append(ref TextBuilder text, float value, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        ulong bits = BitConverter.SingleToUInt32Bits(value);
        Append(ref text, (bits << 32 & 1ul << 63) | (bits & int.MaxValue), SingleMantissaBits, SingleDigits, format, info);
    }

    public static void Append(ref TextBuilder text, Half value, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        ulong bits = BitConverter.HalfToUInt16Bits(value);
        Append(ref text, (bits << 48 & 1ul << 63) | (bits & (ulong)short.MaxValue), HalfMantissaBits, HalfDigits, format, info);
    }

    /// <summary>Appends a number of any IEEE 754 format.</summary>
    /// <param name="text">Receives the text.</param>
    /// <param name="bits">The number, with its sign in bit 63.</param>
    /// <param name="mantissaBits">Bits of the mantissa without the hidden one.</param>
    /// <param name="roundTripDigits">Digits that always lead back to the number.</param>
    /// <param name="format">A standard or custom format; empty for the shortest text that leads back to the number.</param>
    /// <param name="info">Symbols; null for those of the invariant culture.</param>
    public static void Append(
        ref TextBuilder text, ulong bits, int mantissaBits, int roundTripDigits, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        var isNegative = (long)bits < 0;
        var highestExponent = mantissaBits == DoubleMantissaBits ? 0x7FF : mantissaBits == SingleMantissaBits ? 0xFF : 0x1F;
        var exponent = (int)(bits >> mantissaBits) & highestExponent;
        var mantissa = bits & ((1ul << mantissaBits) - 1);
        if (exponent == highestExponent)
        {
            text.Append(mantissa != 0 ? Symbols.NotANumber(info) : Symbols.Infinity(info, isNegative));
            return;
        }

        var isUneven = mantissa == 0 && exponent > 1;
        if (exponent == 0)
        {
            exponent = 1;
        }
        else
        {
            mantissa |= 1ul << mantissaBits;
        }

        exponent -= (highestExponent >> 1) + mantissaBits;
        Append(ref text, mantissa, exponent, isUneven, isNegative, roundTripDigits, format, info);
    }

    private static void Append(
        ref TextBuilder text, ulong mantissa, int exponent, bool isUneven, bool isNegative, int roundTripDigits, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        var specifier = FormatSpecifier.Parse(format);
        var precision = Precision(specifier, roundTripDigits, info, out var isSignificant);
        var digits = FloatDigits.MaximumCount;
        if (precision == FloatDigits.Shortest)
        {
            digits = DoubleDigits;
        }
        else if (precision < digits)
        {
            var scale = isSignificant ? 0 : FloatDigits.EstimateScale(mantissa, exponent) + 1;
            digits = Math.Min(Math.Max(precision + scale, 1), digits);
        }

        var memory = stackalloc byte[digits + 1];
        DecimalNumber number = default;
        number.Digits = memory;
        number.Kind = NumberKind.Float;
        number.IsNegative = isNegative;
        if (mantissa != 0)
        {
            FloatDigits.Get(ref number, mantissa, exponent, isUneven, precision, isSignificant);
        }

        NumberFormat.Append(
            ref text, ref number, specifier.Letter, precision == FloatDigits.Shortest ? roundTripDigits : specifier.Precision, format, info);
    }

    /// <summary>How many digits a format needs.</summary>
    private static int Precision(FormatSpecifier specifier, int roundTripDigits, NumberFormatInfo? info, out bool isSignificant)
    {
        var precision = specifier.Precision;
        isSignificant = false;
        switch (specifier.Kind)
        {
            case '\0':
                isSignificant = true;
                return roundTripDigits == HalfDigits ? HalfDigits : roundTripDigits - 2;
            case 'C':
                return precision >= 0 ? precision : info?.CurrencyDecimalDigits ?? 2;
            case 'E':
                isSignificant = true;
                return precision >= 0 ? precision + 1 : 7;
            case 'F' or 'N':
                return precision >= 0 ? precision : info?.NumberDecimalDigits ?? 2;
            case 'P':
                return 2 + (precision >= 0 ? precision : info?.PercentDecimalDigits ?? 2);
            case 'G':
                isSignificant = true;
                return precision > 0 ? precision : FloatDigits.Shortest;
            case 'R':
                return FloatDigits.Shortest;
            default:
                FormatSpecifier.ThrowBadFormat();
                return 0;
        }
    }
}
