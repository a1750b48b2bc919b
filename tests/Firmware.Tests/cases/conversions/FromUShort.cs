using System;

namespace Cases.Conversions;

/// <summary>Unchecked conversions of corner values of ushort to every other primitive type.</summary>
public static class FromUShort
{
    private static readonly ushort[] Corners = [0, 1, 0x7FFF, 0x8000, 0xFFFF];

    public static void Main()
    {
        foreach (var value in Corners)
        {
            Print((sbyte)value);
            Print((byte)value);
            Print((short)value);
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
