using System;

namespace Cases.Arithmetic;

/// <summary>Compound assignment converts back to the type of the target.</summary>
public static class CompoundAssignment
{
    private static byte _byte = 200;
    private static sbyte _sbyte = -100;
    private static ushort _ushort = 65000;
    private static short _short = 32000;
    private static int _int = 7;
    private static ulong _ulong = 1;

    public static void Main()
    {
        _byte += 100;
        Print(_byte);
        _byte -= 50;
        Print(_byte);
        _byte *= 3;
        Print(_byte);
        _byte >>= 2;
        Print(_byte);
        _sbyte -= 100;
        Print(_sbyte);
        _sbyte <<= 1;
        Print(_sbyte);
        _sbyte /= 3;
        Print(_sbyte);
        _ushort += 1000;
        Print(_ushort);
        _ushort ^= 0xFFFF;
        Print(_ushort);
        _short += 1000;
        Print(_short);
        _short %= 1000;
        Print(_short);
        _int <<= 30;
        Print(_int);
        _int >>>= 28;
        Print(_int);
        _int |= 0x100;
        _int &= ~1;
        Print(_int);
        _ulong <<= 63;
        Print((long)_ulong);
        _ulong -= 1;
        Print((long)_ulong);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
