using Shadow.System.Globalization;

namespace Il2Mcu.Text;

/// <summary>The standard numeric formats C, E, F, G, N, P, R of a number given by its digits.</summary>
internal static class StandardFormat
{
    private const int InvariantDecimals = 2;
    private const int DefaultExponentDigits = 6;

    /// <summary>Smaller exponents of format G are written with zeroes.</summary>
    private const int SmallestPlainScale = -4;

    public static void Append(ref TextBuilder text, ref DecimalNumber number, char letter, int precision, NumberFormatInfo? info)
    {
        var isExact = number.Kind == NumberKind.Float;
        switch (letter & ~0x20)
        {
            case 'F':
                precision = Decimals(precision, info);
                number.Round(number.Scale + precision, isExact);
                AppendSign(ref text, ref number, info);
                AppendFixed(ref text, ref number, precision, Symbols.Point(info), null, null);
                break;
            case 'N':
                precision = Decimals(precision, info);
                number.Round(number.Scale + precision, isExact);
                PatternFormat.AppendNumber(ref text, ref number, precision, info);
                break;
            case 'E':
                precision = (precision < 0 ? DefaultExponentDigits : precision) + 1;
                number.Round(precision, isExact);
                AppendSign(ref text, ref number, info);
                AppendScientific(ref text, ref number, precision, letter, info);
                break;
            case 'G' or 'R':
                AppendGeneral(ref text, ref number, precision, (letter & 0x20) != 0 ? 'e' : 'E', info);
                break;
            case 'P':
                precision = precision >= 0 ? precision : info?.PercentDecimalDigits ?? InvariantDecimals;
                number.Scale += 2;
                number.Round(number.Scale + precision, isExact);
                PatternFormat.AppendPercent(ref text, ref number, precision, info);
                break;
            case 'C':
                precision = precision >= 0 ? precision : info?.CurrencyDecimalDigits ?? InvariantDecimals;
                number.Round(number.Scale + precision, isExact);
                PatternFormat.AppendCurrency(ref text, ref number, precision, info);
                break;
            default:
                FormatSpecifier.ThrowBadFormat();
                break;
        }
    }

    public static void AppendExponent(ref TextBuilder text, int value, char letter, int minimumDigits, bool showPlus, NumberFormatInfo? info)
    {
        text.Append(letter);
        if (value < 0)
        {
            text.Append(Symbols.Negative(info));
            value = -value;
        }
        else if (showPlus)
        {
            text.Append(Symbols.Positive(info));
        }

        IntegerFormat.AppendDecimal(ref text, (uint)value, minimumDigits);
    }

    /// <summary>Digits with so many decimals; in groups if sizes are given (an empty list stands for groups of three).</summary>
    public static void AppendFixed(
        ref TextBuilder text, ref DecimalNumber number, int decimals, string point, string? group, int[]? groupSizes)
    {
        var digit = 0;
        var position = number.Scale;
        if (position <= 0)
        {
            text.Append('0');
        }

        for (; position > 0; position--)
        {
            text.Append(number.DigitAt(digit++));
            if (group is not null && position > 1 && Grouping.EndsBefore(position - 1, groupSizes))
            {
                text.Append(group);
            }
        }

        if (decimals > 0)
        {
            text.Append(point);
            for (; decimals > 0; decimals--)
            {
                text.Append(position++ < 0 ? '0' : number.DigitAt(digit++));
            }
        }
    }

    private static int Decimals(int precision, NumberFormatInfo? info) =>
        precision >= 0 ? precision : info?.NumberDecimalDigits ?? InvariantDecimals;

    private static void AppendSign(ref TextBuilder text, ref DecimalNumber number, NumberFormatInfo? info)
    {
        if (number.IsNegative)
        {
            text.Append(Symbols.Negative(info));
        }
    }

    private static void AppendScientific(ref TextBuilder text, ref DecimalNumber number, int digits, char letter, NumberFormatInfo? info)
    {
        text.Append(number.DigitAt(0));
        if (digits != 1)
        {
            text.Append(Symbols.Point(info));
        }

        for (var i = 1; i < digits; i++)
        {
            text.Append(number.DigitAt(i));
        }

        AppendExponent(ref text, number.Count == 0 ? 0 : number.Scale - 1, letter, 3, showPlus: true, info);
    }

    private static void AppendGeneral(ref TextBuilder text, ref DecimalNumber number, int precision, char letter, NumberFormatInfo? info)
    {
        // A decimal keeps its zeroes.
        var isPlain = number.Kind == NumberKind.Decimal && precision == FormatSpecifier.None;
        if (isPlain)
        {
            number.IsNegative &= number.Count > 0;
        }
        else
        {
            precision = precision < 1 ? number.Count : precision;
            number.Round(precision, number.Kind == NumberKind.Float);
        }

        AppendSign(ref text, ref number, info);
        var isScientific = !isPlain && (number.Scale > precision || number.Scale <= SmallestPlainScale);
        var position = isScientific ? 1 : number.Scale;
        var digit = 0;
        if (position <= 0)
        {
            text.Append('0');
        }

        for (; position > 0; position--)
        {
            text.Append(number.DigitAt(digit++));
        }

        if (digit < number.Count || position < 0)
        {
            text.Append(Symbols.Point(info));
            text.Append('0', -position);
            while (digit < number.Count)
            {
                text.Append(number.DigitAt(digit++));
            }
        }

        if (isScientific)
        {
            AppendExponent(ref text, number.Scale - 1, letter, 2, showPlus: true, info);
        }
    }
}
