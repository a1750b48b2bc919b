using System;

namespace Cases.Branches;

/// <summary>The six relations of long and their negations as branches, for every pair of corner values.</summary>
public static class BranchLong
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
                Console.Write(Relations(left, right));
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }

    private static int Relations(long left, long right)
    {
        var mask = 0;
        if (left < right)
        {
            mask |= 1;
        }

        if (left <= right)
        {
            mask |= 2;
        }

        if (left > right)
        {
            mask |= 4;
        }

        if (left >= right)
        {
            mask |= 8;
        }

        if (left == right)
        {
            mask |= 16;
        }

        if (left != right)
        {
            mask |= 32;
        }

        if (!(left < right))
        {
            mask |= 64;
        }

        if (!(left >= right))
        {
            mask |= 128;
        }

        while (left > right)
        {
            return mask | 256;
        }

        return mask;
    }
}
