using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>An iterator method's result can be enumerated again, also while another enumeration runs.</summary>
public static class EachEnumerationRestarts
{
    private static IEnumerable<int> Count(int from, int to)
    {
        while (from <= to)
        {
            yield return from++;
        }
    }

    public static void Main()
    {
        var three = Count(1, 3);
        foreach (var outer in three)
        {
            foreach (var inner in three)
            {
                Console.Write(outer * inner + " ");
            }
        }

        Console.WriteLine("");
        var first = three.GetEnumerator();
        var second = three.GetEnumerator();
        first.MoveNext();
        first.MoveNext();
        second.MoveNext();
        Console.WriteLine(first.Current + " " + second.Current);
        Console.WriteLine(ReferenceEquals(first, second));
    }
}
