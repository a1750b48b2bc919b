using System;

namespace Cases.Bitwise;

/// <summary>Shifts of ulong by constants.</summary>
public static class ShiftByULongConstant
{
    private static readonly ulong[] Corners =
    [
        0, 1, 7, 0xFFFFFFFF, 0x100000000, 0x123456789ABCDEF, 0x8000000000000000, ulong.MaxValue,
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

    private static void Print(ulong value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
