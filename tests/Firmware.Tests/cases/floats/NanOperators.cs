using System;

namespace Cases.Floats;

/// <summary>NaN in every comparison, negated comparison, CompareTo and Equals.</summary>
public static class NanOperators
{
    private static string All(double a, double b) => (a < b ? "1" : "0") + (a <= b ? "1" : "0") + (a > b ? "1" : "0") + (a >= b ? "1" : "0") + (a == b ? "1" : "0") + (a != b ? "1" : "0") + (!(a < b) ? "1" : "0") + (!(a >= b) ? "1" : "0");

    public static void Main()
    {
        var nan = double.NaN;
        Console.WriteLine(All(nan, 1));
        Console.WriteLine(All(1, nan));
        Console.WriteLine(All(nan, nan));
        Console.WriteLine(All(1, 2));
        Console.WriteLine(All(double.NegativeInfinity, double.PositiveInfinity));
        Console.WriteLine(nan.Equals(double.NaN));
        Console.WriteLine(nan.CompareTo(1) + " " + 1.0.CompareTo(nan) + " " + nan.CompareTo(nan));
        Console.WriteLine(double.IsNaN(nan + 1) && double.IsNaN(0 * double.PositiveInfinity));
        Console.WriteLine(float.NaN != float.NaN);
    }
}
