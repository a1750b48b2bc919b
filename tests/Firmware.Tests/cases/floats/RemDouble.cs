using System;

namespace Cases.Floats;

/// <summary>Remainders of every pair of corner values of double, as bits.</summary>
public static class RemDouble
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
                Print(left % right);
            }

            Console.WriteLine();
        }
    }

    /// <summary>The sign and payload of a NaN depend on the processor, all other bits do not.</summary>
    private static void Print(double value)
    {
        if (value != value)
        {
            Console.Write("NaN ");
            return;
        }

        Console.Write(BitConverter.DoubleToInt64Bits(value));
        Console.Write(' ');
    }
}
