using System;

namespace Cases.Comparison;

/// <summary>The six relations of double as values, for every pair of corner values.</summary>
public static class CompareDouble
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
