using Shadow.System.Globalization;

namespace Il2Mcu.Text;

/// <summary>Formats whose place of sign and symbol a pattern tells: # for the number, $ and % for the symbol, - for the sign.</summary>
internal static class PatternFormat
{
    private const string NegativeNumbers = "(#)|-#|- #|#-|# -|";
    private const string PositiveCurrencies = "$#|#$|$ #|# $|";
    private const string NegativeCurrencies = "($#)|-$#|$-#|$#-|(#$)|-#$|#-$|#$-|-# $|-$ #|# $-|$ #-|$ -#|#- $|($ #)|(# $)|$- #|";
    private const string PositivePercents = "# %|#%|%#|% #|";
    private const string NegativePercents = "-# %|-#%|-%#|%-#|%#-|#-%|#%-|-% #|# %-|% #-|% -#|#- %|";

    public static void AppendNumber(ref TextBuilder text, ref DecimalNumber number, int decimals, NumberFormatInfo? info)
    {
        var pattern = !number.IsNegative ? "#" : info is null ? "-#" : Pattern(NegativeNumbers, info.NumberNegativePattern);
        Append(ref text, ref number, decimals, pattern, "", Symbols.Point(info), Symbols.Group(info), Symbols.GroupSizes(info), info);
    }

    public static void AppendPercent(ref TextBuilder text, ref DecimalNumber number, int decimals, NumberFormatInfo? info)
    {
        if (info is null)
        {
            Append(ref text, ref number, decimals, number.IsNegative ? "-# %" : "# %", "%", ".", ",", null, info);
            return;
        }

        var pattern = number.IsNegative ? Pattern(NegativePercents, info.PercentNegativePattern) : Pattern(PositivePercents, info.PercentPositivePattern);
        Append(ref text, ref number, decimals, pattern, info.PercentSymbol, info.PercentDecimalSeparator, info.PercentGroupSeparator, info.OwnPercentGroupSizes, info);
    }

    public static void AppendCurrency(ref TextBuilder text, ref DecimalNumber number, int decimals, NumberFormatInfo? info)
    {
        if (info is null)
        {
            Append(ref text, ref number, decimals, number.IsNegative ? "($#)" : "$#", "\u00A4", ".", ",", null, info);
            return;
        }

        var pattern = number.IsNegative ? Pattern(NegativeCurrencies, info.CurrencyNegativePattern) : Pattern(PositiveCurrencies, info.CurrencyPositivePattern);
        Append(ref text, ref number, decimals, pattern, info.CurrencySymbol, info.CurrencyDecimalSeparator, info.CurrencyGroupSeparator, info.OwnCurrencyGroupSizes, info);
    }

    private static void Append(
        ref TextBuilder text, ref DecimalNumber number, int decimals, string pattern, string symbol, string point, string group, int[]? sizes, NumberFormatInfo? info)
    {
        for (var i = 0; i < pattern.Length && pattern[i] != '|'; i++)
        {
            switch (pattern[i])
            {
                case '#':
                    StandardFormat.AppendFixed(ref text, ref number, decimals, point, group, sizes);
                    break;
                case '$' or '%':
                    text.Append(symbol);
                    break;
                case '-':
                    text.Append(Symbols.Negative(info));
                    break;
                default:
                    text.Append(pattern[i]);
                    break;
            }
        }
    }

    /// <summary>The pattern of that number in a list, and those behind it.</summary>
    private static string Pattern(string list, int index)
    {
        var start = 0;
        for (; index > 0; start++)
        {
            index -= list[start] == '|' ? 1 : 0;
        }

        return list.Substring(start);
    }
}
