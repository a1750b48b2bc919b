using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Parameters of an iterator can be changed inside without effect on a second enumeration.</summary>
public static class ManyParameters
{
    private static IEnumerable<string> Mix(int count, string text, long factor, (int a, int b) pair, int? maybe = 7)
    {
        while (count-- > 0)
        {
            text += count;
            factor *= 3;
            pair.a += pair.b;
            maybe = maybe == null ? 1 : null;
            yield return text + factor + "," + pair.a + (maybe ?? -1);
        }
    }

    public static void Main()
    {
        var mix = Mix(2, "t", 5, (1, 10));
        foreach (var line in mix)
        {
            Console.WriteLine(line);
        }

        foreach (var line in mix)
        {
            Console.WriteLine(line);
        }
    }
}
