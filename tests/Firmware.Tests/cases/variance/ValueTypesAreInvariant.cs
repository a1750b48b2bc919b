using System;
using System.Collections.Generic;

namespace Cases.Variance;

/// <summary>Value types take no part in variance, arrays and interfaces alike.</summary>
public static class ValueTypesAreInvariant
{
    private static IEnumerable<int> Numbers()
    {
        yield return 1;
    }

    public static void Main()
    {
        object numbers = Numbers();
        Console.WriteLine(numbers is IEnumerable<int>);
        Console.WriteLine(numbers is IEnumerable<object>);
        Console.WriteLine(numbers is IEnumerable<IComparable>);
        Console.WriteLine(numbers is System.Collections.IEnumerable);
        object texts = new string[] { "a" };
        Console.WriteLine(texts is IEnumerable<IComparable>);
        Console.WriteLine(texts is IReadOnlyList<object>);
        Console.WriteLine(texts is IList<object>);
        object days = new DayOfWeek[1];
        Console.WriteLine(days is IEnumerable<int>);
        Console.WriteLine(days is IEnumerable<Enum>);
    }
}
