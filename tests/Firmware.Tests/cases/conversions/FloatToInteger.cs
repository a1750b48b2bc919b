using System;

namespace Cases.Conversions;

/// <summary>Conversions of float to the wide integer types saturate, and NaN becomes 0.</summary>
public static class FloatToInteger
{
    private static readonly float[] Values =
    [
        0f, -0.0f, 0.99f, -0.99f, 2147483520.0f, 2147483648.0f, -2147483648.0f, -2147483904.0f,
        4294967040.0f, 4294967296.0f, 9.2233715e18f, 9.223372036854775808e18f, -9.223372036854775808e18f, -9.3e18f,
        1.8446743e19f, 1.8446744073709551616e19f, 1e30f, -1e30f,
        float.MaxValue, float.Epsilon, float.PositiveInfinity, float.NegativeInfinity, float.NaN,
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
