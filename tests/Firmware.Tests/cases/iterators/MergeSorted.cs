using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Two iterators advanced by hand and merged into a third.</summary>
public static class MergeSorted
{
    private static IEnumerable<int> Multiples(int of)
    {
        for (var i = of; i < 20; i += of)
        {
            yield return i;
        }
    }

    private static IEnumerable<int> Merge(IEnumerable<int> left, IEnumerable<int> right)
    {
        using var a = left.GetEnumerator();
        using var b = right.GetEnumerator();
        bool hasA = a.MoveNext(), hasB = b.MoveNext();
        while (hasA || hasB)
        {
            if (!hasB || hasA && a.Current < b.Current)
            {
                yield return a.Current;
                hasA = a.MoveNext();
            }
            else
            {
                if (hasA && a.Current == b.Current)
                {
                    hasA = a.MoveNext();
                }

                yield return b.Current;
                hasB = b.MoveNext();
            }
        }
    }

    public static void Main()
    {
        foreach (var value in Merge(Multiples(4), Merge(Multiples(6), Multiples(9))))
        {
            Console.Write(value + " ");
        }

        Console.WriteLine("");
    }
}
