using System;

namespace Cases.Closures;

/// <summary>Lambdas in lambdas capture from every level.</summary>
public static class NestedDepth
{
    private static Func<int, Func<int, Func<int, string>>> Build(string prefix)
    {
        var builds = 0;
        return a =>
        {
            builds++;
            return b =>
            {
                var sum = a + b;
                return c =>
                {
                    sum += c;
                    return prefix + builds + ":" + sum + ":" + (a * b * c);
                };
            };
        };
    }

    public static void Main()
    {
        var build = Build("p");
        var first = build(1);
        var second = first(2);
        Console.WriteLine(second(3));
        Console.WriteLine(second(3));
        build(9);
        Console.WriteLine(first(5)(6));
    }
}
