using System;

namespace Cases.Tuples;

/// <summary>== on tuples compares element by element, stops early and converts.</summary>
public static class EqualityOperators
{
    private static string _log = "";

    private static int Note(int value)
    {
        _log += value;
        return value;
    }

    public static void Main()
    {
        Console.WriteLine((Note(1), Note(2)) == (Note(1), Note(3)));
        Console.WriteLine(_log);
        Console.WriteLine((1, "a") == (1L, "a"));
        (int, int?) left = (1, null);
        Console.WriteLine(left == (1, null));
        Console.WriteLine(left != (1, 0));
        Console.WriteLine((1, (2, 3)) == (1, (2, 3)));
        Console.WriteLine((double.NaN, 1) == (double.NaN, 1));
        Console.WriteLine((double.NaN, 1).Equals((double.NaN, 1)));
    }
}
