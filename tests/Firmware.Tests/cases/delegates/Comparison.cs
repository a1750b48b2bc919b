using System;

namespace Cases.Delegates;

/// <summary>Sorting with a delegate of the library.</summary>
public static class Comparison
{
    private static void Sort<T>(T[] values, Comparison<T> compare)
    {
        for (var i = 1; i < values.Length; i++)
        {
            for (var j = i; j > 0 && compare(values[j - 1], values[j]) > 0; j--)
            {
                (values[j - 1], values[j]) = (values[j], values[j - 1]);
            }
        }
    }

    private static bool Any<T>(T[] values, Predicate<T> matches)
    {
        foreach (var value in values)
        {
            if (matches(value))
            {
                return true;
            }
        }

        return false;
    }

    public static void Main()
    {
        int[] numbers = [5, 3, 9, -1, 3];
        Sort(numbers, (a, b) => b - a);
        foreach (var number in numbers)
        {
            Console.WriteLine(number);
        }

        string[] words = ["pear", "fig", "banana"];
        Sort(words, (a, b) => a.Length - b.Length);
        Console.WriteLine(words[0]);
        Console.WriteLine(Any(words, word => word == "pear"));
        Console.WriteLine(Any(numbers, number => number > 100));
    }
}
