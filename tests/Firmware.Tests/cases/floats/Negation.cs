using System;

namespace Cases.Floats;

/// <summary>Negation keeps the sign of zero and changes that of infinity.</summary>
public static class Negation
{
    private static readonly double[] Values =
    [
        0.0, -0.0, 1.5, double.PositiveInfinity, double.Epsilon, double.MinValue,
    ];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Console.Write(BitConverter.DoubleToInt64Bits(-value));
            Console.Write(' ');
            Console.Write(BitConverter.SingleToInt32Bits(-(float)value));
            Console.Write(' ');
            Console.Write(BitConverter.DoubleToInt64Bits(0 - value));
            Console.Write(' ');
            Console.Write(BitConverter.DoubleToInt64Bits(value * -1));
            Console.Write(' ');
            Console.WriteLine(BitConverter.DoubleToInt64Bits(1 / value));
        }
    }
}
