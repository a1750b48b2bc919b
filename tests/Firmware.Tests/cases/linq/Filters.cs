using System;
using System.Collections.Generic;
using System.Linq;

namespace Cases.Linq;

/// <summary>Operators that choose elements, over arrays, lists and iterators.</summary>
public static class Filters
{
    public static void Main()
    {
        int[] numbers = [5, 3, 8, 1, 9, 3, 5, 2];
        foreach (var source in new IEnumerable<int>[] { numbers, numbers.ToList(), Lazily(numbers) })
        {
            Show(source.Where(number => number > 2));
            Show(source.Where((number, index) => number > index));
            Show(source.Take(3));
            Show(source.Take(2..5));
            Show(source.Take(^3..));
            Show(source.Skip(5));
            Show(source.TakeLast(2));
            Show(source.SkipLast(6));
            Show(source.TakeWhile(number => number != 1));
            Show(source.SkipWhile(number => number != 1));
            Show(source.SkipWhile((number, index) => number > index));
            Show(source.Distinct());
            Show(source.DistinctBy(number => number % 3));
            Show(source.Where(number => number > 2).Where(number => number < 9).Select(number => number * 10).Skip(1).Take(3));
            Show(source.Reverse());
            Show(source.Append(7).Prepend(0));
            Show(source.Concat([1, 1]));
            Show(source.DefaultIfEmpty(4));
        }

        Show(Array.Empty<int>().DefaultIfEmpty(4));
        Show(new object?[] { 1, "two", 3, null, 4.5 }.OfType<int>());
        Show(new object[] { 1, 2 }.Cast<int>());
        try
        {
            Show(new object[] { 1, "two" }.Cast<int>());
        }
        catch (InvalidCastException exception)
        {
            Console.WriteLine(exception.GetType().Name);
        }
    }

    private static IEnumerable<int> Lazily(int[] numbers)
    {
        foreach (var number in numbers)
        {
            yield return number;
        }
    }

    private static void Show(IEnumerable<int> numbers) => Console.WriteLine(string.Join(" ", numbers));
}
