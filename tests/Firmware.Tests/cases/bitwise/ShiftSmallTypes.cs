using System;

namespace Cases.Bitwise;

/// <summary>Shifts of small types happen on int; the count is masked to five bits.</summary>
public static class ShiftSmallTypes
{
    private static byte _byte = 0x81;
    private static sbyte _sbyte = -127;
    private static short _short = -2;
    private static ushort _ushort = 0x8001;
    private static int _count = 33;

    public static void Main()
    {
        Print(_byte << 24);
        Print(_byte << _count);
        Print(_byte >> _count);
        Print(_sbyte >> 1);
        Print(_sbyte >>> 1);
        Print(_sbyte >>> 25);
        Print(_short >> _count);
        Print(_short >>> 20);
        Print((short)(_short << 14));
        Print(_ushort << 16);
        Print((ushort)(_ushort << 1));
        Print(1 << _count);
        Print(1 << -_count);
        Print((int)(1u << (_count - 2)));
        Console.WriteLine();
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
