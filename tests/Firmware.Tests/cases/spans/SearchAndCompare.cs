using System;

namespace Cases.Spans;

/// <summary>IndexOf, SequenceEqual, StartsWith, CopyTo and overlapping copies.</summary>
public static class SearchAndCompare
{
    public static void Main()
    {
        Span<int> items = [5, 6, 7, 6, 5];
        Console.WriteLine(items.IndexOf(6) + " " + items.LastIndexOf(6) + " " + items.IndexOf(9));
        Console.WriteLine(items.SequenceEqual([5, 6, 7, 6, 5]));
        Console.WriteLine(items[1..].StartsWith([6, 7]));
        Console.WriteLine(items.Contains(7));
        items[..4].CopyTo(items[1..]);
        Console.WriteLine(items[0] * 10000 + items[1] * 1000 + items[2] * 100 + items[3] * 10 + items[4]);
        items[2..].CopyTo(items);
        Console.WriteLine(items[0] * 10000 + items[1] * 1000 + items[2] * 100 + items[3] * 10 + items[4]);
        Console.WriteLine(items.TryCopyTo(new int[3]));
        try
        {
            items.CopyTo(new int[4]);
        }
        catch (ArgumentException)
        {
            Console.WriteLine("too short");
        }
    }
}
