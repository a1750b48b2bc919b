using System;

namespace Cases.Functions;

/// <summary>Functions with exact results.</summary>
public static class Exact
{
    public static void Main()
    {
        double[] values = [0, -0.0, 0.5, 1.5, 2.5, -0.5, -1.5, 2, 4, 9, 1e10, -3.7, 3.7, 1e300, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon];
        foreach (var value in values)
        {
            Console.WriteLine(Math.Floor(value) + " " + Math.Ceiling(value) + " " + Math.Truncate(value) + " " + Math.Round(value) + " " + Math.Sqrt(Math.Abs(value)) + " " + Math.Abs(value));
            var single = (float)value;
            Console.WriteLine(MathF.Floor(single) + " " + MathF.Ceiling(single) + " " + MathF.Truncate(single) + " " + MathF.Round(single) + " " + MathF.Sqrt(MathF.Abs(single)));
        }

        Console.WriteLine(Math.Round(2.345, 2) + " " + Math.Round(2.5, MidpointRounding.AwayFromZero) + " " + Math.Pow(2, 10) + " " + Math.Pow(2, -1) + " " + Math.Log2(8) + " " + Math.Log2(0.25) + " " + Math.Log10(1000));
        Console.WriteLine(Math.Max(1.5, 2) + " " + Math.Min(-0.0, 0.0) + " " + Math.Clamp(5, 1, 3) + " " + Math.Sign(-2.5) + " " + Math.CopySign(1, -0.0) + " " + Math.IEEERemainder(5, 3) + " " + Math.BigMul(3, 4));
        Console.WriteLine(Math.Pow(0, 0) + " " + Math.Pow(double.NaN, 0) + " " + Math.Sqrt(-1) + " " + Math.Log(0) + " " + Math.Log(-1) + " " + Math.Exp(0) + " " + Math.Atan2(0, -0.0) + " " + Math.DivRem(7, 2));
    }
}
