using System;

namespace Cases.Bitwise;

/// <summary>Shifts of uint to the left, right, and right without sign, with counts beyond the width.</summary>
public static class ShiftUInt
{
    private static readonly uint[] Corners = [0, 1, 2, 7, 1000003, 0x7FFFFFFF, 0x80000000, uint.MaxValue];
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
