using System;

namespace Cases.Conversions;

/// <summary>Conversions of double to the wide integer types saturate, and NaN becomes 0.</summary>
public static class DoubleToInteger
{
    private static readonly double[] Values =
    [
        0, -0.0, 0.99, -0.99, 2147483520.0, 2147483648.0, -2147483648.0, -2147483904.0,
        4294967040.0, 4294967296.0, 9.2233715e18, 9.223372036854775808e18, -9.223372036854775808e18, -9.3e18,
        1.8446743e19, 1.8446744073709551616e19, 1e30, -1e30,
        double.MaxValue, double.Epsilon, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
    ];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Console.Write((int)value);
            Console.Write(' ');
            Console.Write((uint)value);
            Console.Write(' ');
            Console.Write((long)value);
            Console.Write(' ');
            Console.WriteLine((ulong)value);
        }
    }
}
