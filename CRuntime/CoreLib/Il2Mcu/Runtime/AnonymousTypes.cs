using System;

namespace Il2Mcu.Runtime;

/// <summary>ToString of anonymous types. The compiler writes it as a format string whose holes are only numbers.</summary>
internal static class AnonymousTypes
{
    public static string Format(IFormatProvider? provider, string format, object?[] values)
    {
        var text = "";
        var start = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}'))
            {
                continue;
            }

            text += format.Substring(start, i - start);
            if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                start = ++i;
                continue;
            }

            var index = 0;
            for (i++; format[i] != '}'; i++)
            {
                index = (index * 10) + (format[i] - '0');
            }

            text += values[index]?.ToString();
            start = i + 1;
        }

        return string.Concat(text, format[start..]);
    }
}
