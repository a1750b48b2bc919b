using System;
using System.Globalization;

namespace Cases.Chars;

/// <summary>Categories of all characters, by a sum.</summary>
public static class Categories
{
    public static void Main()
    {
        var sum = 17;
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (c < 0x250 || c % 7 == 0)
            {
                sum = unchecked((sum * 31) + (int)char.GetUnicodeCategory((char)c));
            }
        }

        Console.WriteLine(sum);
        for (var c = 0x10000; c <= 0x10FFFF; c += 9973)
        {
            sum = unchecked((sum * 31) + (int)CharUnicodeInfo.GetUnicodeCategory(c));
        }

        Console.WriteLine(sum);
    }
}
