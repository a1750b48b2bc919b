using System;

namespace Cases.Comparison;

/// <summary>The six relations of long as values, for every pair of corner values.</summary>
public static class CompareLong
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
