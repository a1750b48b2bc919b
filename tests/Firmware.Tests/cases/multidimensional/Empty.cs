using System;

namespace Cases.MultiDimensional;

/// <summary>Dimensions of length zero.</summary>
public static class Empty
{
    public static void Main()
    {
        var none = new int[0, 5];
        Console.WriteLine(none.Length);
        Console.WriteLine(none.GetLength(1));
        Console.WriteLine(none.GetUpperBound(0));
        foreach (var value in none)
        {
            Console.WriteLine(value);
        }

        var alsoNone = new string[3, 0, 2];
        Console.WriteLine(alsoNone.Length);
        Console.WriteLine(alsoNone.GetLength(0) + alsoNone.GetLength(1) + alsoNone.GetLength(2));
    }
}
