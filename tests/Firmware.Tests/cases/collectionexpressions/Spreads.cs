using System;

namespace Cases.CollectionExpressions;

/// <summary>Spreads of arrays, spans, texts and ranges of each other.</summary>
public static class Spreads
{
    private static int[] Tail(int[] items) => [.. items[1..], items[0]];

    public static void Main()
    {
        int[] one = [1, 2];
        int[] all = [0, .. one, .. one, 9, .. Tail([5, 6, 7])];
        foreach (var item in all)
        {
            Console.Write(item);
        }

        Console.WriteLine(all.Length);
        char[] letters = [.. "ab", '-', .. "c"];
        Console.WriteLine(letters);
        ReadOnlySpan<int> span = [.. all.AsSpan(3), 1];
        Console.WriteLine(span.Length);
        long[] wide = [.. one];
        Console.WriteLine(wide[1]);
    }
}
