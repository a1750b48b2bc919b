using System;
using System.Collections.Generic;

namespace Cases.CollectionExpressions;

/// <summary>The same literal as array, span, interface, jagged array and argument.</summary>
public static class TargetTypes
{
    private static int Count(IEnumerable<string> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            count += item.Length;
        }

        return count;
    }

    private static string Kind(int[] items) => "array" + items.Length;

    private static string Kind(string text) => "text" + text;

    public static void Main()
    {
        Span<int> span = [1, 2, 3];
        span[0] = 10;
        IReadOnlyList<int> list = [4, 5];
        int[][] jagged = [[], [1], [2, 3]];
        Console.WriteLine(span[0] + list[1] + jagged[2][1] + list.Count);
        Console.WriteLine(Count(["a", "bc"]));
        Console.WriteLine(Kind([1]));
        object boxed = (int[])[7, 8];
        Console.WriteLine(((int[])boxed).Length);
        IEnumerable<char> none = [];
        foreach (var _ in none)
        {
            Console.WriteLine("never");
        }

        bool flag = span.Length > 2;
        int[] chosen = flag ? [1] : [2, 3];
        Console.WriteLine(chosen.Length);
    }
}
