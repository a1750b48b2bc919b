using System;
using System.Collections.Generic;

namespace Cases.Strings;

/// <summary>Join and Concat.</summary>
public static class Joining
{
    public static void Main()
    {
        Console.WriteLine(string.Join(", ", new[] { 1, 2, 3 }) + "|" + string.Join('-', "a", "b") + "|" + string.Join("|", new List<string> { "x", null, "y" }));
        Console.WriteLine(string.Join("/", 1, 'c', null, 2.5) + "|" + string.Join(",", new string[0]) + "|" + string.Join(null, "a", "b") + "|" + string.Join(", ", "a,b,c".Split(','), 1, 2));
        Console.WriteLine(string.Concat(new[] { "p", null, "q" }) + string.Concat(1, 2, "3") + string.Concat(new List<int> { 4, 5 }) + string.Concat("a".AsSpan(), "b".AsSpan()) + string.Concat(1, null));
        Console.WriteLine(string.Join(' ', Numbers()) + "|" + string.Join<object>("+", ["a", 1]));
    }

    private static IEnumerable<double> Numbers()
    {
        yield return 1.5;
        yield return -2;
    }
}
