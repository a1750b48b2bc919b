using System;

namespace Cases.Comparison;

/// <summary>The six relations of ulong as values, for every pair of corner values.</summary>
public static class CompareULong
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
                Bit(left < right);
                Bit(left <= right);
                Bit(left > right);
                Bit(left >= right);
                Bit(left == right);
                Bit(left != right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }

    private static void Bit(bool value) => Console.Write(value ? '1' : '0');
}
