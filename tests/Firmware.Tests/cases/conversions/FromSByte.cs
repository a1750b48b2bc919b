using System;

namespace Cases.Conversions;

/// <summary>Unchecked conversions of corner values of sbyte to every other primitive type.</summary>
public static class FromSByte
{
    private static readonly sbyte[] Corners = [0, 1, -1, 127, -128];

    public static void Main()
    {
        foreach (var value in Corners)
        {
            Print((byte)value);
            Print((short)value);
            Print((ushort)value);
            Print((int)(char)(char)value);
            Print((int)value);
            Print((uint)value);
            Print((long)value);
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
