using System;

namespace Il2Mcu.Text;

/// <summary>The parts of a standard numeric format string: a letter and up to nine digits.</summary>
internal readonly struct FormatSpecifier
{
    /// <summary>No precision is given.</summary>
    public const int None = -1;

    private FormatSpecifier(char letter, int precision)
    {
        Letter = letter;
        Precision = precision;
    }

    /// <summary>The letter; zero for a custom format.</summary>
    public char Letter { get; }

    public int Precision { get; }

    /// <summary>The letter in capitals.</summary>
    public char Kind => (char)(Letter & ~0x20);

    public static FormatSpecifier Parse(ReadOnlySpan<char> format)
    {
        if (format.Length == 0 || format[0] == 0)
        {
            return new('G', None);
        }

        if ((uint)((format[0] | 0x20) - 'a') > 'z' - 'a')
        {
            return default;
        }

        var precision = 0;
        var i = 1;
        for (; i < format.Length && (uint)(format[i] - '0') <= 9; i++)
        {
            if (precision >= 100_000_000)
            {
                ThrowBadFormat();
            }

            precision = (precision * 10) + format[i] - '0';
        }

        return i < format.Length && format[i] != 0 ? default : new(format[0], i == 1 ? None : precision);
    }

    public static void ThrowBadFormat() => throw new FormatException("Format specifier was invalid.");
}
