using System;

namespace Cases.Strings;

/// <summary>Ordinal comparison of texts: prefixes, case, empty, null and surrogates.</summary>
public static class OrdinalOrder
{
    private static int Sign(int value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static void Main()
    {
        string[] texts = [null, "", "A", "Aa", "B", "a", "\u00E4", "\uD83D\uDE00", "\uFFFD"];
        foreach (var left in texts)
        {
            foreach (var right in texts)
            {
                Console.Write((char)('1' + Sign(string.CompareOrdinal(left, right))));
            }

            Console.Write(' ');
        }

        Console.WriteLine("");
    }
}
