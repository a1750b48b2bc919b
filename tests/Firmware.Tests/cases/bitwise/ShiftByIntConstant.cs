using System;

namespace Cases.Bitwise;

/// <summary>Shifts of int by constants.</summary>
public static class ShiftByIntConstant
{
    private static readonly int[] Corners = [0, 1, -1, 2, -7, 1000003, int.MaxValue, int.MinValue];

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

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
