using System;

namespace Cases.Bitwise;

/// <summary>Shifts of ulong to the left, right, and right without sign, with counts beyond the width.</summary>
public static class ShiftULong
{
    private static readonly ulong[] Corners =
    [
        0, 1, 7, 0xFFFFFFFF, 0x100000000, 0x123456789ABCDEF, 0x8000000000000000, ulong.MaxValue,
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
