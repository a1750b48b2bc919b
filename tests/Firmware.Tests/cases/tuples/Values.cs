using System;

namespace Cases.Tuples;

/// <summary>Value tuples: comparison, text, hash codes, nesting.</summary>
public static class Values
{
    public static void Main()
    {
        var tuple = (1, "a", true);
        Console.WriteLine(tuple == (1, "a", true));
        Console.WriteLine(tuple != (1, "b", true));
        Console.WriteLine(tuple.Equals((1, "a", true)));
        Console.WriteLine(tuple.Equals((object)(1, "a")));
        Console.WriteLine(tuple.GetHashCode() == (1, "a", true).GetHashCode());
        Console.WriteLine(tuple.ToString());
        Console.WriteLine((1, 2).CompareTo((1, 3)));
        Console.WriteLine((2, 2).CompareTo((1, 3)));
        Console.WriteLine(((1, 2), "x").ToString());
        Console.WriteLine((1, (string)null).ToString());
        Console.WriteLine((1, 2, 3, 4, 5, 6, 7, 8, 9).ToString());
        Console.WriteLine((1, 2, 3, 4, 5, 6, 7, 8) == (1, 2, 3, 4, 5, 6, 7, 8));
        Console.WriteLine(ValueTuple.Create().ToString());
        object boxed = tuple;
        Console.WriteLine(boxed.Equals((1, "a", true)));
        Console.WriteLine(boxed);
    }
}
