using System;
using Shadow.System.Globalization;

namespace Il2Mcu.Text;

/// <summary>A number by its digits, in a standard or in a custom format.</summary>
internal static class NumberFormat
{
    public static void Append(
        ref TextBuilder text, ref DecimalNumber number, char letter, int precision, ReadOnlySpan<char> format, NumberFormatInfo? info)
    {
        if (letter == 0)
        {
            CustomFormat.Append(ref text, ref number, format, info);
        }
        else
        {
            StandardFormat.Append(ref text, ref number, letter, precision, info);
        }
    }
}
