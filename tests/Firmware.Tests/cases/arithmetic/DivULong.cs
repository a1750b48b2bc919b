using System;

namespace Cases.Arithmetic;

/// <summary>Quotient of every pair of corner values of ulong that has one.</summary>
public static class DivULong
{
    private static readonly ulong[] Corners =
    [
        0, 1, 7, 0xFFFFFFFF, 0x100000000, 0x123456789ABCDEF, 0x8000000000000000, ulong.MaxValue,
    ];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                if (right == 0)
                {
                    Console.Write("- ");
                    continue;
                }

                Console.Write(left / right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
