using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Infinite iterators limited by the consumer, with shared static state.</summary>
public static class InfiniteAndTake
{
    private static int _steps;

    private static IEnumerable<long> Fibonacci()
    {
        (long a, long b) = (0, 1);
        while (true)
        {
            _steps++;
            yield return a;
            (a, b) = (b, a + b);
        }
    }

    private static IEnumerable<T> Take<T>(IEnumerable<T> source, int count)
    {
        if (count == 0)
        {
            yield break;
        }

        foreach (var item in source)
        {
            yield return item;
            if (--count == 0)
            {
                yield break;
            }
        }
    }

    public static void Main()
    {
        var text = "";
        foreach (var value in Take(Fibonacci(), 12))
        {
            text += value + " ";
        }

        Console.WriteLine(text);
        Console.WriteLine(_steps);
        foreach (var _ in Take(Fibonacci(), 0))
        {
            Console.WriteLine("never");
        }

        Console.WriteLine(_steps);
    }
}
