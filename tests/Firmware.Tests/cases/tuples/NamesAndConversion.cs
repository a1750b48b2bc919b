using System;

namespace Cases.Tuples;

/// <summary>Names of elements are gone at run time; tuples convert element by element.</summary>
public static class NamesAndConversion
{
    private static (long sum, object text) Widen((int a, string b) pair) => pair;

    private static (int, int) Swap((int x, int y) pair) => (pair.y, pair.x);

    public static void Main()
    {
        (int count, string name) pair = (3, "n");
        (int, string) plain = pair;
        Console.WriteLine(plain.Item1 + plain.Item2);
        var wide = Widen(pair);
        Console.WriteLine(wide.sum + (string)wide.text);
        Console.WriteLine(Swap((1, 2)).Item1);
        (byte, long) small = (7, 8);
        Console.WriteLine(small.Item2 - small.Item1);
        (int? maybe, object box) = (5, 6);
        Console.WriteLine(maybe.HasValue && (int)box == 6);
    }
}
