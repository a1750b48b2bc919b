using System;
using System.Collections.Generic;

namespace Cases.Computations;

/// <summary>All orders of a word, by recursion over iterators and by the next one in order.</summary>
public static class Permutations
{
    public static void Main()
    {
        var count = 0;
        foreach (var word in Of("abcd"))
        {
            Console.Write(word);
            Console.Write(++count % 6 == 0 ? '\n' : ' ');
        }

        var digits = new[] { 1, 2, 2, 3 };
        do
        {
            Console.Write(string.Concat(digits));
            Console.Write(' ');
        }
        while (Next(digits.AsSpan()));
        Console.WriteLine(string.Concat(digits));
    }

    private static IEnumerable<string> Of(string letters)
    {
        if (letters.Length <= 1)
        {
            yield return letters;
            yield break;
        }

        for (var i = 0; i < letters.Length; i++)
        {
            foreach (var rest in Of(letters.Remove(i, 1)))
            {
                yield return letters[i] + rest;
            }
        }
    }

    private static bool Next<T>(Span<T> items)
        where T : IComparable<T>
    {
        var left = items.Length - 2;
        while (left >= 0 && items[left].CompareTo(items[left + 1]) >= 0)
        {
            left--;
        }

        if (left >= 0)
        {
            var right = items.Length - 1;
            while (items[left].CompareTo(items[right]) >= 0)
            {
                right--;
            }

            (items[left], items[right]) = (items[right], items[left]);
        }

        items[(left + 1)..].Reverse();
        return left >= 0;
    }
}
