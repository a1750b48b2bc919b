using System;

namespace Cases.Branches;

/// <summary>The six relations of float and their negations as branches, for every pair of corner values.</summary>
public static class BranchFloat
{
    private static readonly float[] Corners =
    [
        0f, -0f, 1f, -1.5f, 0.1f, 1e-45f, 1.17549435e-38f, 16777217f, float.MaxValue, float.PositiveInfinity,
        float.NegativeInfinity, float.NaN,
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

    private static int Relations(float left, float right)
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
