using System;

namespace Cases.Conversions;

/// <summary>Unchecked conversions of corner values of ulong to every other primitive type.</summary>
public static class FromULong
{
    private static readonly ulong[] Corners =
    [
        0, 1, 255, 65535, 16777217, 0x80000000, 0xFFFFFFFF, 0x100000000, 9007199254740993,
        0x7FFFFFFFFFFFFFFF, 0x8000000000000000, 0x8000000000000401, 0xFFFFFF7FFFFFFFFF, ulong.MaxValue,
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
            Print((long)value);
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
