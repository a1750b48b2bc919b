using System;
using System.Collections.Generic;
using System.Linq;

namespace Cases.Linq;

/// <summary>Operators that compute, combine and collect.</summary>
public static class Results
{
    public static void Main()
    {
        int[] numbers = [4, 7, -2, 9];
        double[] reals = [1.5, 2.25, -3];
        int?[] some = [1, null, 3];
        Console.WriteLine(numbers.Sum() + " " + numbers.Average() + " " + numbers.Max() + " " + numbers.Min() + " " + numbers.Sum(number => (long)number * 2));
        Console.WriteLine(reals.Sum() + " " + reals.Average() + " " + reals.Max() + " " + reals.Min() + " " + new[] { 1.5m, 2m }.Sum());
        Console.WriteLine(some.Sum() + " " + some.Average() + " " + some.Max() + " " + new int?[0].Max().HasValue);
        Console.WriteLine(numbers.Aggregate((left, right) => left * right) + " " + numbers.Aggregate(10, (sum, number) => sum + number) + " " + numbers.Aggregate("", (text, number) => text + number, text => text.Length));
        try
        {
            Console.WriteLine(new[] { int.MaxValue, 1 }.Sum());
        }
        catch (OverflowException exception)
        {
            Console.WriteLine(exception.GetType().Name);
        }

        Show(numbers.Zip(reals, (number, real) => number * real));
        Show(numbers.Zip("abc").Select(pair => pair.First + "" + pair.Second));
        Show(numbers.Zip(reals, some).Select(triple => triple.Third));
        Show(numbers.Select((number, index) => number + index));
        Show(numbers.SelectMany(number => Enumerable.Repeat(number, Math.Abs(number) % 3)));
        Show(numbers.SelectMany((number, index) => new[] { index }, (number, index) => number + ":" + index));
        Show(numbers.Chunk(3).Select(chunk => chunk.Length));
        Show(numbers.Union([9, 10]));
        Show(numbers.UnionBy([3, 6], number => number % 3));
        Show(numbers.Intersect([7, 4, 1]));
        Show(numbers.IntersectBy([1], number => number % 3));
        Show(numbers.Except([7]));
        Show(numbers.ExceptBy([1], number => number % 3));
        Show(Enumerable.Range(3, 4));
        Show(Enumerable.Sequence(1, 10, 3));
        Show(Enumerable.InfiniteSequence(1, 5).Take(3));
        Show(Enumerable.Empty<int>());
        Console.WriteLine(numbers.ToList().Count + " " + numbers.ToHashSet().Contains(7) + " " + numbers.Select(number => number + 1).ToArray().Length);
        var byText = numbers.ToDictionary(number => "n" + number, number => number * number);
        Console.WriteLine(byText["n7"] + " " + byText.Count + " " + byText.OrderBy(pair => pair.Value).First().Key);
        Console.WriteLine(new[] { ("a", 1), ("b", 2) }.ToDictionary()["b"]);
        var lazy = numbers.Where(number => number > 0).Select(number => { Console.Write("<" + number + ">"); return number; });
        Console.WriteLine(lazy.First() + " " + lazy.Count());
        Console.WriteLine(numbers.Shuffle().Sum() + " " + numbers.AsEnumerable().Count());
    }

    private static void Show<T>(IEnumerable<T> items) => Console.WriteLine(string.Join(" ", items));
}
