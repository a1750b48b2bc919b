using System;

namespace Cases.Arrays;

/// <summary>Covariant arrays: stores are checked, reads and nulls are not.</summary>
public static class CovariantStores
{
    private static bool Store(object[] items, object value)
    {
        try
        {
            items[^1] = value;
            return true;
        }
        catch (ArrayTypeMismatchException)
        {
            return false;
        }
    }

    public static void Main()
    {
        Console.WriteLine(Store(new string[1], "s"));
        Console.WriteLine(Store(new string[1], 5));
        Console.WriteLine(Store(new string[1], null));
        Console.WriteLine(Store(new IComparable[1], 5));
        Console.WriteLine(Store(new IComparable[1], new object()));
        Console.WriteLine(Store(new Exception[1], new ArgumentException()));
        Console.WriteLine(Store(new ArgumentException[1], new Exception()));
        Console.WriteLine(Store(new string[1][], new string[0]));
        Console.WriteLine(Store(new object[1][], new string[0]));
        Console.WriteLine(Store(new object[1][], new int[0]));
        Console.WriteLine(Store(new int[1][], new uint[0]));
    }
}
