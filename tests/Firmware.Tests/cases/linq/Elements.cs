using System;
using System.Collections.Generic;
using System.Linq;

namespace Cases.Linq;

/// <summary>Operators that give one element or a truth, with what they throw.</summary>
public static class Elements
{
    public static void Main()
    {
        List<string> words = ["pear", "fig", "banana", "kiwi"];
        Console.WriteLine(words.First() + " " + words.Last() + " " + words.First(word => word.Length == 4) + " " + words.Last(word => word.Length == 4));
        Console.WriteLine(words.FirstOrDefault(word => word.Length > 9) ?? "none");
        Console.WriteLine(words.LastOrDefault(word => word.Length > 9, "other"));
        Console.WriteLine(words.Single(word => word.Length == 6) + " " + (words.SingleOrDefault(word => word.Length == 7) ?? "none"));
        Console.WriteLine(words.ElementAt(2) + " " + words.ElementAt(^1) + " " + (words.ElementAtOrDefault(9) ?? "none"));
        Console.WriteLine(words.Any() + " " + words.Any(word => word[0] == 'z') + " " + words.All(word => word.Length > 2) + " " + words.Contains("fig"));
        Console.WriteLine(words.Contains("FIG", StringComparer.OrdinalIgnoreCase) + " " + words.SequenceEqual(words.ToArray()) + " " + words.SequenceEqual(words.Skip(1)));
        Console.WriteLine(words.MaxBy(word => word.Length) + " " + words.MinBy(word => word.Length) + " " + words.Max() + " " + words.Min());
        Console.WriteLine(words.Count() + " " + words.Count(word => word.Length == 4) + " " + words.LongCount() + " " + words.TryGetNonEnumeratedCount(out var count) + count);
        Console.WriteLine(words.Where(word => word.Length > 3).TryGetNonEnumeratedCount(out _));
        Report(() => new int[0].First());
        Report(() => words.First(word => word.Length > 9));
        Report(() => words.Single());
        Report(() => words.Single(word => word.Length == 4));
        Report(() => new int[0].Max());
        Report(() => words.ElementAt(4));
        Report(() => ((IEnumerable<int>)null!).First());
        Report(() => words.Where((Func<string, bool>)null!));
        Report(() => Enumerable.Range(1, -1));
        Report(() => words.ToDictionary(word => word.Length));
    }

    private static void Report<T>(Func<T> question)
    {
        try
        {
            Console.WriteLine(question() is null);
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.GetType().Name + ": " + exception.Message);
        }
    }
}
