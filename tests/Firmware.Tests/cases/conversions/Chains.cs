using System;

namespace Cases.Conversions;

/// <summary>Conversions through several types in a row.</summary>
public static class Chains
{
    private static long _value = -559038737;
    private static double _real = -123456.789;

    public static void Main()
    {
        Print((sbyte)(short)_value);
        Print((byte)(sbyte)_value);
        Print((long)(uint)(int)_value);
        Print((long)(int)(uint)_value);
        Print((short)(byte)_value);
        Print((ushort)(sbyte)_value);
        Print((int)(char)(short)_value);
        Print((long)(ulong)(uint)_value);
        Print((int)(float)_value);
        Print((long)(double)(float)_value);
        Print((short)(int)_real);
        Print((byte)(long)_real);
        Print((uint)(long)_real);
        Print((long)(float)(int)_real);
        Print((int)(byte)(int)(float)_real);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
