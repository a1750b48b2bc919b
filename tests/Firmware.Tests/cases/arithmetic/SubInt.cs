using System;

namespace Cases.Arithmetic;

/// <summary>Differences of every pair of corner values of int, wrapping.</summary>
public static class SubInt
{
    private static readonly int[] Corners = [0, 1, -1, 2, -7, 1000003, int.MaxValue, int.MinValue];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                Console.Write(left - right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
