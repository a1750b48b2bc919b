using System;

namespace Il2Mcu.Text;

/// <summary>What one section of a custom numeric format asks for.</summary>
internal ref struct CustomLayout
{
    /// <summary>Places for digits.</summary>
    public int DigitCount;

    /// <summary>Places before the point.</summary>
    public int PointPosition;

    /// <summary>Places before the first 0.</summary>
    public int FirstZero;

    /// <summary>Places up to the last 0.</summary>
    public int LastZero;
    public bool IsScientific;
    public bool HasGroups;

    /// <summary>Powers of ten by which percent signs and commas multiply.</summary>
    public int ScaleChange;

    public CustomLayout(ReadOnlySpan<char> format, int section)
    {
        this = default;
        PointPosition = -1;
        FirstZero = int.MaxValue;
        var groupPosition = -1;
        var groupCount = 0;
        for (var i = section; i < format.Length && format[i] is not ('\0' or ';');)
        {
            var c = format[i++];
            switch (c)
            {
                case '#':
                    DigitCount++;
                    break;
                case '0':
                    FirstZero = Math.Min(FirstZero, DigitCount);
                    LastZero = ++DigitCount;
                    break;
                case '.':
                    PointPosition = PointPosition < 0 ? DigitCount : PointPosition;
                    break;
                case ',' when DigitCount > 0 && PointPosition < 0:
                    HasGroups |= groupPosition >= 0 && groupPosition != DigitCount;
                    groupCount = groupPosition == DigitCount ? groupCount + 1 : 1;
                    groupPosition = DigitCount;
                    break;
                case '%':
                    ScaleChange += 2;
                    break;
                case '\u2030':
                    ScaleChange += 3;
                    break;
                case '\'' or '"':
                    SkipQuoted(format, ref i, c);
                    break;
                case '\\':
                    i += i < format.Length && format[i] != 0 ? 1 : 0;
                    break;
                case 'E' or 'e' when IsExponent(format, i):
                    IsScientific = true;
                    for (i++; i < format.Length && format[i] == '0'; i++)
                    {
                    }

                    break;
            }
        }

        PointPosition = PointPosition < 0 ? DigitCount : PointPosition;
        if (groupPosition >= 0)
        {
            // Commas right before the point divide.
            var divides = groupPosition == PointPosition;
            ScaleChange -= divides ? groupCount * 3 : 0;
            HasGroups |= !divides;
        }
    }

    /// <summary>True if E0, E+0 or E-0 stands before this place.</summary>
    public static bool IsExponent(ReadOnlySpan<char> format, int i) => i < format.Length
        && (format[i] == '0' || (format[i] is '+' or '-' && i + 1 < format.Length && format[i + 1] == '0'));

    public static void SkipQuoted(ReadOnlySpan<char> format, ref int i, char quote)
    {
        while (i < format.Length && format[i] != 0 && format[i++] != quote)
        {
        }
    }
}
