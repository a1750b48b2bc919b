using System;

namespace Cases.Formats;

/// <summary>Fixed-point text of double, exact to the last digit.</summary>
public static class DoubleFixed
{
    public static void Main()
    {
        double[] values =
        [
            0, -0.0, 1, -1, 0.1, 0.1 + 0.2, 0.5, 1.5, 2.5, 0.05, 0.005, 0.0049, 0.006, 215.625, 1e15, 1e16, 1e17, 1e21, 1e22, 1.23e22,
            123456789.987654321, double.MaxValue, double.MinValue, double.Epsilon, 2.2250738585072014E-308, double.NaN,
            double.PositiveInfinity, double.NegativeInfinity, Math.PI, 1e-4, 1e-5, 9.5, 99.5, 0.95, 999999.5, 1e100, 4.35, -2.675, 1234.5,
            9007199254740993, 1.0 / 3, -0.4, -0.5, -0.001, 12345678,
        ];
        string[] formats = ["F0", "F", "F1", "F2", "F5", "F20", "N", "N0", "N3"];
        foreach (var value in values)
        {
            foreach (var format in formats)
            {
                Console.Write(value.ToString(format));
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
