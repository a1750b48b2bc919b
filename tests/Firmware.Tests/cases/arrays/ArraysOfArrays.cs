using System;

namespace Cases.Arrays;

/// <summary>Jagged arrays: shared rows, swaps, nulls and lengths that differ.</summary>
public static class ArraysOfArrays
{
    public static void Main()
    {
        var rows = new int[3][];
        rows[0] = [1];
        rows[1] = rows[0];
        rows[1][0]++;
        Console.WriteLine(rows[0][0]);
        Console.WriteLine(rows[2] == null);
        (rows[0], rows[2]) = (rows[2], rows[0]);
        Console.WriteLine(rows[0]?.Length ?? -1);
        try
        {
            Console.WriteLine(rows[0][0]);
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null row");
        }

        int[][][] deep = [[[1, 2], [3]], [], [[4, 5, 6]]];
        var sum = 0;
        foreach (var plane in deep)
        {
            foreach (var row in plane)
            {
                sum = sum * 10 + row.Length;
            }
        }

        Console.WriteLine(sum);
        deep[0][1] = deep[2][0][1..];
        Console.WriteLine(deep[0][1][1]);
    }
}
