using System;
using System.Collections.Generic;

namespace Cases.Parameters;

/// <summary>params spans and collections, which overload they win against.</summary>
public static class ParamsSpan
{
    private static int Sum(params ReadOnlySpan<int> items)
    {
        var sum = 0;
        foreach (var item in items)
        {
            sum += item;
        }

        return sum;
    }

    private static string Kind(params ReadOnlySpan<string> items) => "span" + items.Length;

    private static string Kind(params string[] items) => "array" + items.Length;

    private static int Change(params Span<int> items)
    {
        items[0] = 50;
        return items[0] + items[^1];
    }

    private static int Many(params IEnumerable<int> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            count += item;
        }

        return count;
    }

    public static void Main()
    {
        Console.WriteLine(Sum() + Sum(1) + Sum(1, 2, 3));
        Console.WriteLine(Sum(new[] { 5, 6 }));
        Console.WriteLine(Kind("a", "b"));
        Console.WriteLine(Kind(new[] { "a" }));
        Console.WriteLine(Change(1, 2));
        Console.WriteLine(Many(4, 5) + Many([6]));
    }
}
