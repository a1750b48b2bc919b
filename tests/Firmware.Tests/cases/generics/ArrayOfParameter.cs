using System;

namespace Cases.Generics;

/// <summary>Arrays of a type parameter: made, filled, covariant and with store checks.</summary>
public static class ArrayOfParameter
{
    private static T[] Repeat<T>(T value, int count)
    {
        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = value;
        }

        return items;
    }

    private static bool Store<T>(object[] items, T value)
    {
        try
        {
            items[0] = value;
            return true;
        }
        catch (ArrayTypeMismatchException)
        {
            return false;
        }
    }

    private static T[][] Table<T>(int rows) => new T[rows][];

    public static void Main()
    {
        Console.WriteLine(Repeat("ab", 3)[2]);
        Console.WriteLine(Repeat((byte)7, 2).Length);
        Console.WriteLine(Store(Repeat("x", 1), "y"));
        Console.WriteLine(Store(Repeat("x", 1), 5));
        Console.WriteLine(Store(Repeat<object>("x", 1), 5));
        Console.WriteLine(Store(Repeat<IComparable>("x", 1), 'c'));
        Console.WriteLine(Store<string>(Repeat("x", 1), null));
        Console.WriteLine(Table<string>(4).GetType() == typeof(string[][]));
        Console.WriteLine(Repeat<object>(null, 1).GetType() == typeof(object[]));
    }
}
