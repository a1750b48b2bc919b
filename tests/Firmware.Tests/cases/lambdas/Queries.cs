using System;

namespace Cases.Lambdas;

/// <summary>Small operators over iterators written by hand.</summary>
public static class Queries
{
    private static int Reduce(int[] values, int seed, Func<int, int, int> step)
    {
        foreach (var value in values)
        {
            seed = step(seed, value);
        }

        return seed;
    }

    private static int[] Map(int[] values, Func<int, int> map)
    {
        var result = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            result[i] = map(values[i]);
        }

        return result;
    }

    public static void Main()
    {
        int[] values = [1, 2, 3, 4];
        Console.WriteLine(Reduce(values, 0, (a, b) => a + b));
        Console.WriteLine(Reduce(values, 1, (a, b) => a * b));
        var factor = 7;
        Console.WriteLine(Reduce(Map(values, x => x * factor), 0, Math.Max));
        var log = "";
        Map(values, x => { log += x % 2 == 0 ? "e" : "o"; return 0; });
        Console.WriteLine(log);
    }
}
