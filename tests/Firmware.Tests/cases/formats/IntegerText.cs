using System;

namespace Cases.Formats;

/// <summary>Formats of integers of all widths.</summary>
public static class IntegerText
{
    public static void Main()
    {
        long[] values = [0, 1, -1, 5, 10, 255, -128, 12345, -12345, 123456789, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue];
        string[] formats = ["", "D", "D5", "D25", "X", "x", "X8", "x2", "B", "B10", "N", "N0", "F2", "E", "E2", "G", "G2", "R", "P0", "C", "000", "#,##0", "0.0", "(#);<#>;none"];
        foreach (var value in values)
        {
            foreach (var format in formats)
            {
                Console.WriteLine(value.ToString(format) + " " + ((int)value).ToString(format) + " " + ((short)value).ToString(format) + " "
                    + ((sbyte)value).ToString(format));
                Console.WriteLine(((ulong)value).ToString(format) + " " + ((uint)value).ToString(format) + " " + ((ushort)value).ToString(format) + " "
                    + ((byte)value).ToString(format));
            }
        }
    }
}
