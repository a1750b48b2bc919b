using System;

namespace Cases.Conversions;

/// <summary>Unchecked conversions of corner values of byte to every other primitive type.</summary>
public static class FromByte
{
    private static readonly byte[] Corners = [0, 1, 127, 128, 255];

    public static void Main()
    {
        foreach (var value in Corners)
        {
            Print((sbyte)value);
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
