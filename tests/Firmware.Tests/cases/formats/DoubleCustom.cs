using System;

namespace Cases.Formats;

/// <summary>Custom formats of double.</summary>
public static class DoubleCustom
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
        string[] formats = ["0.00", "#,##0.##", "0.###E+00", "0000", "#", "(0);[0];zero", "0%", "#,,", "0.0e-0", "00,000.0", "'a'0\\b", ".", "#.#", "0.##########", "abc", "#;;z", "0;", "\u2030 0"];
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
