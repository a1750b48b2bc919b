using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Iterators chained by hand pull one element at a time.</summary>
public static class Pipeline
{
    private static IEnumerable<int> Numbers()
    {
        for (var i = 1; ; i++)
        {
            Console.WriteLine("make " + i);
            yield return i;
        }
    }

    private static IEnumerable<int> Even(IEnumerable<int> source)
    {
        foreach (var value in source)
        {
            if (value % 2 == 0)
            {
                yield return value;
            }
        }
    }

    private static IEnumerable<TOut> Map<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> map)
    {
        foreach (var value in source)
        {
            yield return map(value);
        }
    }

    public static void Main()
    {
        foreach (var text in Map(Even(Numbers()), x => "got " + x))
        {
            Console.WriteLine(text);
            if (text == "got 4")
            {
                break;
            }
        }
    }
}
