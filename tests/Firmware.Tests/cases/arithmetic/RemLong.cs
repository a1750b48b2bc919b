using System;

namespace Cases.Arithmetic;

/// <summary>Remainder of every pair of corner values of long that has one.</summary>
public static class RemLong
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
                if (right == 0 || (left == long.MinValue && right == -1))
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
