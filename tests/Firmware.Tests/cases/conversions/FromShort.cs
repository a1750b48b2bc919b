using System;

namespace Cases.Conversions;

/// <summary>Unchecked conversions of corner values of short to every other primitive type.</summary>
public static class FromShort
{
    private static readonly short[] Corners = [0, 1, -1, 255, 256, short.MaxValue, short.MinValue];

    public static void Main()
    {
        foreach (var value in Corners)
        {
            Print((sbyte)value);
            Print((byte)value);
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
