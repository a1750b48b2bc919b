using System;

namespace Cases.Arithmetic;

/// <summary>Small integers are computed as int and truncated when stored.</summary>
public static class SmallTypes
{
    private static sbyte _sbyte = 127;
    private static byte _byte = 255;
    private static short _short = short.MinValue;
    private static ushort _ushort = 0xFFFF;
    private static char _char = 'z';

    public static void Main()
    {
        Print(_sbyte + _sbyte);
        Print((sbyte)(_sbyte + 1));
        Print((byte)(_byte + 1));
        Print(_byte * _byte);
        Print((byte)(_byte * _byte));
        Print((short)(_short - 1));
        Print((short)-_short);
        Print(-_short);
        Print((ushort)(_ushort + _ushort));
        Print(_ushort * 3);
        Print((char)(_char + 1));
        Print(_char - 'a');
        Print(~_byte);
        Print((byte)~_byte);
        Print(_sbyte << 1);
        Print((sbyte)(_sbyte << 1));
        Print((sbyte)_byte >> 1);
        Print(_byte >> 1);
        Print(_short / 3);
        Print(_short % 3);
        Console.WriteLine();
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
