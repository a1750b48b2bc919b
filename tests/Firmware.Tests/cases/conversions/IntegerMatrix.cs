using System;

namespace Cases.Conversions;

/// <summary>Unchecked conversions of the limits of each integer type into each other.</summary>
public static class IntegerMatrix
{
    private static void Show(long value)
    {
        Console.Write((sbyte)value + " ");
        Console.Write((byte)value + " ");
        Console.Write((short)value + " ");
        Console.Write((ushort)value + " ");
        Console.Write((int)value + " ");
        Console.Write((uint)value + " ");
        Console.Write((ulong)value + " ");
        Console.WriteLine((int)(char)value);
    }

    public static void Main()
    {
        Show(sbyte.MinValue);
        Show(byte.MaxValue);
        Show(short.MinValue);
        Show(ushort.MaxValue);
        Show(int.MinValue);
        Show(uint.MaxValue);
        Show(long.MinValue);
        Show(0x0123_4567_89AB_CDEF);
    }
}
