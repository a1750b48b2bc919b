using System;
using Shadow.System.Globalization;

namespace Il2Mcu.Text;

/// <summary>Custom numeric formats: <c>#,##0.00;(0)</c>.</summary>
internal static class CustomFormat
{
    public static void Append(ref TextBuilder text, ref DecimalNumber number, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        var start = text.Length;
        var section = Section(format, number.Count == 0 ? 2 : number.IsNegative ? 1 : 0);
        var layout = new CustomLayout(format, section);
        if (number.Count > 0)
        {
            number.Scale += layout.ScaleChange;
            number.Round(layout.IsScientific ? layout.DigitCount : number.Scale + layout.DigitCount - layout.PointPosition, isExact: false);
            var zeroes = number.Count == 0 ? Section(format, 2) : section;
            if (zeroes != section)
            {
                section = zeroes;
                layout = new CustomLayout(format, section);
            }
        }

        if (number.Count == 0)
        {
            number.IsNegative &= number.Kind == NumberKind.Float;
            number.Scale = 0;
        }

        var showsSign = number.IsNegative && section == 0;
        if (showsSign && number.Scale != 0)
        {
            text.Append(Symbols.Negative(info));
        }

        AppendSection(ref text, ref number, format[section..], ref layout, info);
        if (showsSign && number.Scale == 0 && text.Length > start)
        {
            text.Insert(start, Symbols.Negative(info));
        }
    }

    private static void AppendSection(
        ref TextBuilder text, ref DecimalNumber number, ReadOnlySpan<char> format, ref CustomLayout layout, NumberFormatInfo? info)
    {
        var firstZero = layout.FirstZero < layout.PointPosition ? layout.PointPosition - layout.FirstZero : 0;
        var lastZero = layout.LastZero > layout.PointPosition ? layout.PointPosition - layout.LastZero : 0;
        var surplus = layout.IsScientific ? 0 : number.Scale - layout.PointPosition;
        var position = layout.PointPosition + (surplus > 0 ? surplus : 0);
        var group = layout.HasGroups ? Symbols.Group(info) : "";
        var digit = 0;
        var hasPoint = false;
        for (var i = 0; i < format.Length && format[i] is not ('\0' or ';');)
        {
            var c = format[i++];
            if (c is '#' or '0' or '.')
            {
                // More digits than places: they come before the first place.
                for (; surplus > 0; surplus--)
                {
                    AppendDigit(ref text, number.DigitAt(digit++), position--, group, info);
                }
            }

            switch (c)
            {
                case '#' or '0':
                    var isMissing = surplus < 0;
                    surplus += isMissing ? 1 : 0;
                    var place = position--;
                    if (isMissing ? place <= firstZero : digit < number.Count || place > lastZero)
                    {
                        AppendDigit(ref text, isMissing ? '0' : number.DigitAt(digit++), place, group, info);
                    }

                    break;
                case '.' when position == 0 && !hasPoint && (lastZero < 0 || (layout.PointPosition < layout.DigitCount && digit < number.Count)):
                    text.Append(Symbols.Point(info));
                    hasPoint = true;
                    break;
                case '.' or ',':
                    break;
                case '\u2030':
                    text.Append(Symbols.PerMille(info));
                    break;
                case '%':
                    text.Append(Symbols.Percent(info));
                    break;
                case '\'' or '"':
                    for (; i < format.Length && format[i] != 0 && format[i] != c; i++)
                    {
                        text.Append(format[i]);
                    }

                    i += i < format.Length && format[i] != 0 ? 1 : 0;
                    break;
                case '\\':
                    if (i < format.Length && format[i] != 0)
                    {
                        text.Append(format[i++]);
                    }

                    break;
                case 'E' or 'e':
                    AppendExponent(ref text, ref number, format, ref i, ref layout, info);
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
    }

    private static void AppendDigit(ref TextBuilder text, char digit, int position, string group, NumberFormatInfo? info)
    {
        text.Append(digit);
        if (group.Length > 0 && position > 1 && Grouping.EndsBefore(position - 1, Symbols.GroupSizes(info)))
        {
            text.Append(group);
        }
    }

    private static void AppendExponent(
        ref TextBuilder text, ref DecimalNumber number, ReadOnlySpan<char> format, ref int i, ref CustomLayout layout, NumberFormatInfo? info)
    {
        var letter = format[i - 1];
        if (!layout.IsScientific)
        {
            text.Append(letter);
            if (i < format.Length && format[i] is '+' or '-')
            {
                text.Append(format[i++]);
            }

            while (i < format.Length && format[i] == '0')
            {
                text.Append(format[i++]);
            }

            return;
        }

        if (!CustomLayout.IsExponent(format, i))
        {
            text.Append(letter);
            return;
        }

        var showPlus = format[i] == '+';
        i += format[i] == '0' ? 0 : 1;
        var digits = 0;
        for (; i < format.Length && format[i] == '0'; i++)
        {
            digits++;
        }

        StandardFormat.AppendExponent(
            ref text, number.Count == 0 ? 0 : number.Scale - layout.PointPosition, letter, digits > 10 ? 10 : digits, showPlus, info);
        layout.IsScientific = false;
    }

    /// <summary>Where a section begins; the first one stands for one that is missing or empty.</summary>
    private static int Section(ReadOnlySpan<char> format, int section)
    {
        for (var i = 0; section > 0 && i < format.Length;)
        {
            var c = format[i++];
            switch (c)
            {
                case '\'' or '"':
                    CustomLayout.SkipQuoted(format, ref i, c);
                    break;
                case '\\':
                    i += i < format.Length && format[i] != 0 ? 1 : 0;
                    break;
                case ';' when --section == 0:
                    return i < format.Length && format[i] is not ('\0' or ';') ? i : 0;
                case '\0':
                    return 0;
            }
        }

        return 0;
    }
}
