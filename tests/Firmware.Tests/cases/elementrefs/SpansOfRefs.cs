using System;

namespace Cases.ElementRefs;

/// <summary>References to elements kept while the array variable changes, and across collections.</summary>
public static class SpansOfRefs
{
    private static ref string Longest(string[] items)
    {
        ref var best = ref items[0];
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i].Length > best.Length)
            {
                best = ref items[i];
            }
        }

        return ref best;
    }

    public static void Main()
    {
        string[] items = ["a", "ccc", "bb"];
        ref var longest = ref Longest(items);
        var kept = items;
        items = ["new"];
        GC.Collect();
        longest += "!";
        longest = longest + longest;
        Console.WriteLine(kept[1]);
        Console.WriteLine(items[0]);
        ref var first = ref Longest(items);
        first = null;
        Console.WriteLine(items[0] == null);
    }
}
