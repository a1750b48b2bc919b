using System;

namespace Cases.Bitwise;

/// <summary>Shifts of uint by constants.</summary>
public static class ShiftByUIntConstant
{
    private static readonly uint[] Corners = [0, 1, 2, 7, 1000003, 0x7FFFFFFF, 0x80000000, uint.MaxValue];

    public static void Main()
    {
        foreach (var value in Corners)
        {
            Print(value << 0);
            Print(value << 1);
            Print(value << 31);
            Print(value << 32);
            Print(value >> 1);
            Print(value >> 31);
            Print(value >>> 3);
            Print(value >>> 31);
            Print((value << 5) | (value >>> 27));
            Print(~value);
            Console.WriteLine();
        }
    }

    private static void Print(uint value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
