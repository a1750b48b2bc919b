using System;

namespace Cases.Formats;

/// <summary>Text of decimal: zeroes at the end stay.</summary>
public static class DecimalText
{
    public static void Main()
    {
        decimal[] values =
        [
            0, 0.00m, 1, -1, 1.50m, 2.5m, 0.005m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1234567.891m, -1234.5m,
            10000000000m, 0.5m, 99.995m, -0.001m,
        ];
        string[] formats = ["", "G", "G3", "F", "F0", "F3", "N", "N1", "E", "E2", "P", "C", "0.00", "#,##0.###", "0.0E+0", "(0);-;zero"];
        foreach (var value in values)
        {
            foreach (var format in formats)
            {
                Console.Write(value.ToString(format));
                Console.Write(' ');
            }

            Console.WriteLine();
            Console.WriteLine(value);
        }
    }
}
