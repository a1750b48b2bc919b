using System;

namespace Cases.Branches;

/// <summary>The six relations of double and their negations as branches, for every pair of corner values.</summary>
public static class BranchDouble
{
    private static readonly double[] Corners =
    [
        0.0, -0.0, 1.0, -1.5, 0.1, 5e-324, 2.2250738585072014e-308, 9007199254740993.0, double.MaxValue,
        double.PositiveInfinity, double.NegativeInfinity, double.NaN,
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

    private static int Relations(double left, double right)
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
