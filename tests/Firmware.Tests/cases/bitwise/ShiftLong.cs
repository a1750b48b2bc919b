using System;

namespace Cases.Bitwise;

/// <summary>Shifts of long to the left, right, and right without sign, with counts beyond the width.</summary>
public static class ShiftLong
{
    private static readonly long[] Corners =
    [
        0, 1, -1, 7, -1000003, 0x100000000, -0x80000001, long.MaxValue, long.MinValue,
    ];
    private static readonly int[] Counts = [0, 1, 7, 31, 32, 33, 63, 64, 65, -1, int.MinValue];

    public static void Main()
    {
        foreach (var value in Corners)
        {
            foreach (var count in Counts)
            {
                Console.Write(value << count);
                Console.Write(' ');
                Console.Write(value >> count);
                Console.Write(' ');
                Console.Write(value >>> count);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
