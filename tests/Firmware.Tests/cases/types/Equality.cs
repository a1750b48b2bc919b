using System;
using System.Collections.Generic;

namespace Cases.Types;

/// <summary>One Type object per type, however it is reached.</summary>
public static class Equality
{
    public static void Main()
    {
        object text = "x";
        object[] array = [1, "s", 2L, null, new int[1], new string[2], DayOfWeek.Friday, new List<int>(), new List<string>()];
        Console.WriteLine(text.GetType() == typeof(string));
        Console.WriteLine(text.GetType() != typeof(object));
        Console.WriteLine(ReferenceEquals(text.GetType(), typeof(string)));
        Console.WriteLine(typeof(int).Equals(typeof(int)));
        Console.WriteLine(typeof(int).Equals((object)typeof(uint)));
        Console.WriteLine(typeof(int).Equals(null));
        Console.WriteLine(typeof(List<int>) == typeof(List<uint>));
        Console.WriteLine(typeof(int).GetHashCode() == 5.GetType().GetHashCode());
        foreach (var left in array)
        {
            foreach (var right in array)
            {
                Console.Write(left is not null && right is not null && left.GetType() == right.GetType() ? '=' : '.');
            }

            Console.WriteLine(left is int[]? left.GetType() == typeof(int[]) : left?.GetType() == typeof(DayOfWeek));
        }

        Type none = null;
        Console.WriteLine(none == null);
        Console.WriteLine(none == typeof(int));
        Console.WriteLine(typeof(int) == none);
    }
}
