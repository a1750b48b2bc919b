using System;
using System.Runtime.CompilerServices;

namespace Cases.LocalFunctions;

/// <summary>Local functions after the return statement and in nested blocks, with attributes and defaults.</summary>
public static class DeclaredAfterReturn
{
    private static string Line(int value)
    {
        if (value > 0)
        {
            return Sign();
            string Sign() => "+" + Digits(value);
        }

        return "-" + Digits(-value, 3);
        [MethodImpl(MethodImplOptions.NoInlining)]
        static string Digits(int number, int width = 2)
        {
            var text = number.ToString();
            while (text.Length < width)
            {
                text = "0" + text;
            }

            return text;
        }
    }

    public static void Main()
    {
        Console.WriteLine(Line(5));
        Console.WriteLine(Line(-7));
        Console.WriteLine(Line(1234));
    }
}
