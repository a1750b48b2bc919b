using System;
using System.Collections.Generic;

namespace Cases.Generics;

/// <summary>A generic iterator method with a constraint, nested calls and early exit.</summary>
public static class IteratorOverParameter
{
    private static IEnumerable<T> Where<T>(IEnumerable<T> source, Func<T, bool> keep)
    {
        foreach (var item in source)
        {
            if (keep(item))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<(int, T)> Numbered<T>(IEnumerable<T> source)
    {
        var number = 0;
        foreach (var item in source)
        {
            yield return (number++, item);
        }
    }

    private static IEnumerable<T> Upto<T>(T last, Func<T, T> next)
        where T : struct, IComparable<T>
    {
        for (T value = default; value.CompareTo(last) <= 0; value = next(value))
        {
            yield return value;
        }
    }

    public static void Main()
    {
        foreach (var (number, text) in Numbered(Where(["a", "bb", "c", "dd"], s => s.Length == 2)))
        {
            Console.WriteLine(number + text);
        }

        var sum = 0L;
        foreach (var value in Upto(10L, x => x + 3))
        {
            sum += value;
        }

        Console.WriteLine(sum);
        foreach (var value in Upto((short)100, x => (short)(x + 60)))
        {
            Console.WriteLine(value);
        }
    }
}
