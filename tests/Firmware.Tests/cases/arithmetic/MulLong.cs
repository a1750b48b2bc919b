using System;

namespace Cases.Arithmetic;

/// <summary>Products of every pair of corner values of long, wrapping.</summary>
public static class MulLong
{
    private static readonly long[] Corners =
    [
        0, 1, -1, 7, -1000003, 0x100000000, -0x80000001, long.MaxValue, long.MinValue,
    ];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                Console.Write(left * right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
