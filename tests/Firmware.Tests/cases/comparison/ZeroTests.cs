using System;

namespace Cases.Comparison;

/// <summary>Comparisons with zero, null and false, which have short forms.</summary>
public static class ZeroTests
{
    private static readonly int[] Values = [0, 1, -1, int.MinValue];
    private static readonly long[] Wide = [0, 1, 0x100000000, long.MinValue];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Print(value == 0);
            Print(value != 0);
            Print(value < 0);
            Print(value >= 0);
            Print(value > 0);
            Print(value <= 0);
            Print((uint)value > 0);
            Print((uint)value <= 0);
            Print((byte)value == 0);
            Console.Write(' ');
        }

        foreach (var value in Wide)
        {
            Print(value == 0);
            Print(value != 0);
            Print(value < 0);
            Print(value > 0);
            Print((ulong)value > 0);
            Print((int)value == 0);
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static void Print(bool value) => Console.Write(value ? '1' : '0');
}
