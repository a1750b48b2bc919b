using System;

namespace Cases.Arithmetic;

/// <summary>Unary minus, plus and complement at the limits of their types.</summary>
public static class NegateAndNot
{
    private static readonly long[] Values =
    [
        0, 1, -1, int.MinValue, int.MaxValue, long.MinValue, long.MaxValue, uint.MaxValue,
    ];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Print(-value);
            Print(~value);
            Print(-(int)value);
            Print(~(int)value);
            Print(-(uint)value);
            Print(~(uint)value);
            Print((long)~(ulong)value);
            Print(-(short)value);
            Print(-(sbyte)value);
            Print(+(byte)value);
            Console.WriteLine();
        }
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
