using System;

namespace Cases.Conversions;

/// <summary>Unchecked conversions of corner values of long to every other primitive type.</summary>
public static class FromLong
{
    private static readonly long[] Corners =
    [
        0, 1, -1, 255, 65536, -1000003, 0x80000000, 0xFFFFFFFF, 0x100000000, -0x80000001, 16777217,
        9007199254740993, long.MaxValue, long.MinValue,
    ];

    public static void Main()
    {
        foreach (var value in Corners)
        {
            Print((sbyte)value);
            Print((byte)value);
            Print((short)value);
            Print((ushort)value);
            Print((int)(char)(char)value);
            Print((int)value);
            Print((uint)value);
            Print((ulong)value);
            Print(BitConverter.SingleToInt32Bits((float)value));
            Print(BitConverter.DoubleToInt64Bits((double)value));
            Console.WriteLine();
        }
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }

    private static void Print(ulong value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
