using System;
using System.Collections.Generic;

namespace Cases.Generics;

/// <summary>Sorting by Comparison, IComparer and natural order over the same data.</summary>
public static class SortedInsertByComparison
{
    private sealed class Descending<T> : IComparer<T>
        where T : IComparable<T>
    {
        public int Compare(T left, T right) => right.CompareTo(left);
    }

    private static T[] Sorted<T>(T[] items, Comparison<T> compare)
    {
        var copy = (T[])items.Clone();
        for (var i = 1; i < copy.Length; i++)
        {
            var item = copy[i];
            var j = i;
            for (; j > 0 && compare(copy[j - 1], item) > 0; j--)
            {
                copy[j] = copy[j - 1];
            }

            copy[j] = item;
        }

        return copy;
    }

    private static string Text<T>(T[] items)
    {
        var text = "";
        foreach (var item in items)
        {
            text += item + " ";
        }

        return text;
    }

    public static void Main()
    {
        int[] numbers = [5, 2, 9, 1, 5];
        Console.WriteLine(Text(Sorted(numbers, (a, b) => a.CompareTo(b))));
        Console.WriteLine(Text(Sorted(numbers, new Descending<int>().Compare)));
        Console.WriteLine(Text(Sorted(["bb", "a", "ccc"], (a, b) => b.Length - a.Length)));
        Console.WriteLine(Text(Sorted([(2, 'b'), (1, 'z'), (2, 'a')], (a, b) => a.Item1 != b.Item1 ? a.Item1 - b.Item1 : a.Item2 - b.Item2)));
    }
}
