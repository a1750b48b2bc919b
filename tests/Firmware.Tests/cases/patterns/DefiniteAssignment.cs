using System;

namespace Cases.Patterns;

/// <summary>Variables of patterns stay assigned after negated tests, loops and short circuits.</summary>
public static class DefiniteAssignment
{
    private static int First(object value)
    {
        if (value is not int number)
        {
            return -1;
        }

        return number * 2;
    }

    private static int Second(object left, object right) => left is int a && right is int b ? a - b : left is string s && s.Length is var n and > 1 ? n : 0;

    private static int Third(object[] items)
    {
        var index = 0;
        while (items[index] is int step and > 0)
        {
            index += step;
        }

        return index;
    }

    public static void Main()
    {
        Console.WriteLine(First(21));
        Console.WriteLine(First("x"));
        Console.WriteLine(Second(5, 3) + " " + Second("four", 1) + " " + Second("f", 1));
        Console.WriteLine(Third([1, 2, "end", "stop"]));
    }
}
