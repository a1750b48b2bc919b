using System;

namespace Cases.Floats;

/// <summary>Conversions of floats out of range to integers saturate, NaN gives zero.</summary>
public static class Saturation
{
    private static double _one = 1;

    public static void Main()
    {
        foreach (var value in new[] { 1e20, -1e20, double.NaN, double.PositiveInfinity, 3e9, -3e9, 2147483648.0, -2147483649.0 })
        {
            var v = value * _one;
            Console.WriteLine((int)v + " " + (uint)v + " " + (long)v + " " + (ulong)v);
            var f = (float)v;
            Console.WriteLine((int)f + " " + (long)f);
        }
    }
}
