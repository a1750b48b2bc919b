using System;

namespace Cases.Bitwise;

/// <summary>Shifts of long by constants.</summary>
public static class ShiftByLongConstant
{
    private static readonly long[] Corners =
    [
        0, 1, -1, 7, -1000003, 0x100000000, -0x80000001, long.MaxValue, long.MinValue,
    ];

    public static void Main()
    {
        foreach (var value in Corners)
        {
            Print(value << 0);
            Print(value << 1);
            Print(value << 63);
            Print(value << 64);
            Print(value >> 1);
            Print(value >> 63);
            Print(value >>> 3);
            Print(value >>> 63);
            Print((value << 5) | (value >>> 59));
            Print(~value);
            Console.WriteLine();
        }
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
