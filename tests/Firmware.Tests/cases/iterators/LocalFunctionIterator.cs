using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Local functions and lambdas that return iterators, with captured variables.</summary>
public static class LocalFunctionIterator
{
    public static void Main()
    {
        var factor = 2;
        IEnumerable<int> Scaled(params int[] values)
        {
            foreach (var value in values)
            {
                yield return value * factor;
            }
        }

        foreach (var value in Scaled(1, 2))
        {
            Console.WriteLine(value);
            factor += 10;
        }

        static IEnumerable<T> Twice<T>(T value)
        {
            yield return value;
            yield return value;
        }

        Func<string, IEnumerable<string>> make = text => Twice(text + factor);
        foreach (var text in make("f"))
        {
            Console.WriteLine(text);
        }
    }
}
