using System;

namespace Cases.Bitwise;

/// <summary>Bitwise exclusive or of every pair of corner values of int.</summary>
public static class XorInt
{
    private static readonly int[] Corners = [0, 1, -1, 2, -7, 1000003, int.MaxValue, int.MinValue];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                Console.Write(left ^ right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
