using System;

namespace Cases.Arithmetic;

/// <summary>Remainder of every pair of corner values of int that has one.</summary>
public static class RemInt
{
    private static readonly int[] Corners = [0, 1, -1, 2, -7, 1000003, int.MaxValue, int.MinValue];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                if (right == 0 || (left == int.MinValue && right == -1))
                {
                    Console.Write("- ");
                    continue;
                }

                Console.Write(left % right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
