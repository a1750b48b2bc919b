using System;

namespace Cases.Patterns;

/// <summary>Relational, logical and list patterns over numbers and arrays.</summary>
public static class Values
{
    public static void Main()
    {
        int[][] all = [[], [1], [1, 2], [5, 4, 3], [9, 0, 0, 9], [7, 7, 7, 7, 7], [0, 1, 2, 3]];
        foreach (var array in all)
        {
            Console.Write(Kind(array));
            Console.Write(' ');
        }

        Console.WriteLine();
        for (var c = 'X'; c <= 'c'; c++)
        {
            Console.Write(c is (>= 'a' and <= 'z') or 'Y' or 'Z' and not 'Z' ? '1' : '0');
        }

        Console.WriteLine();
        object boxed = 17;
        Console.WriteLine(boxed is int and > 10 and < 20 and not 15);
        Console.WriteLine(boxed is 17);
        Console.WriteLine(boxed is 17L);
        Console.WriteLine(boxed is not string and not null);
    }

    private static string Kind(int[] array) => array switch
    {
        [] => "empty",
        [var only] => only == 1 ? "one" : "other",
        [1, 2] => "pair",
        [var first, .., var last] when first == last && array.Length > 4 => "long",
        [9, .., 9] => "framed",
        [> 4, < 5, _] => "three",
        [0, ..] => "zero",
        _ => "none",
    };
}
