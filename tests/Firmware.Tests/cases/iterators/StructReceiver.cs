using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>An iterator method of a struct works on a copy taken at the call.</summary>
public static class StructReceiver
{
    private struct Series
    {
        public int Step;

        public IEnumerable<int> Take(int count)
        {
            for (var i = 0; i < count; i++)
            {
                yield return Step;
                Step *= 2;
            }
        }
    }

    public static void Main()
    {
        var series = new Series { Step = 3 };
        var taken = series.Take(3);
        series.Step = 100;
        foreach (var value in taken)
        {
            Console.WriteLine(value);
        }

        Console.WriteLine(series.Step);
        foreach (var value in taken)
        {
            Console.WriteLine(value);
        }
    }
}
