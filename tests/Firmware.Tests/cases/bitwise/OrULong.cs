using System;

namespace Cases.Bitwise;

/// <summary>Bitwise or of every pair of corner values of ulong.</summary>
public static class OrULong
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
                Console.Write(left | right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
