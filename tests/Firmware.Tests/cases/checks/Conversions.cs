using System;

namespace Cases.Checks;

/// <summary>Checked conversions that fit.</summary>
public static class Conversions
{
    private static long _long = 127;
    private static ulong _ulong = 255;
    private static int _int = -128;
    private static uint _uint = 65535;
    private static double _double = 2147483647.9;
    private static float _float = -0.9f;

    public static void Main()
    {
        checked
        {
            Print((sbyte)_long);
            Print((byte)_ulong);
            Print((sbyte)_int);
            Print((short)_int);
            Print((ushort)_uint);
            Print((char)_uint);
            Print((int)_uint);
            Print((uint)_long);
            Print((long)_ulong);
            Print((int)_double);
            Print((uint)_double);
            Print((long)_double);
            Print((byte)_float);
            Print((uint)_float);
            Print((int)_float);
            Print((long)(ulong)_long);
            Print((int)(_double * -1 - 1));
            Print((sbyte)(_double - 2147483520));
            Print((long)(_double * 4294967296 - 1e10));
            Print((long)((ulong)(_double * 8589934590) >> 1));
        }

        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
