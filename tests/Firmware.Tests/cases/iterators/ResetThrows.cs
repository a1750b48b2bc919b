using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Reset of a compiler's iterator is not supported; Current keeps the last value.</summary>
public static class ResetThrows
{
    private static IEnumerable<int> One()
    {
        yield return 11;
    }

    public static void Main()
    {
        var enumerator = One().GetEnumerator();
        Console.WriteLine(enumerator.Current);
        enumerator.MoveNext();
        Console.WriteLine(enumerator.Current);
        Console.WriteLine(enumerator.MoveNext());
        try
        {
            enumerator.Reset();
        }
        catch (NotSupportedException)
        {
            Console.WriteLine("no reset");
        }

        Console.WriteLine(ReferenceEquals(enumerator, enumerator));
    }
}
