using System;

namespace Cases.Floats;

/// <summary>Expressions over float, double and integers of both widths.</summary>
public static class Mixed
{
    private static float _float = 0.7f;
    private static double _double = 0.7;
    private static int _int = 16777217;
    private static long _long = 9007199254740993;
    private static uint _uint = 4000000001;
    private static ulong _ulong = 18446744073709550591;

    public static void Main()
    {
        Bits(_float + _int);
        Bits(_float * _long);
        Bits(_double * _int);
        Bits(_double + _long);
        Bits(_float + _uint);
        Bits(_double - _uint);
        Bits((float)_ulong);
        Bits(_double + _ulong);
        Bits(_float + _double);
        Bits(_float == _double ? 1.0 : 0.0);
        Bits((float)_double == _float ? 1.0 : 0.0);
        Bits(_int / 2 * 1.0);
        Bits(_int / 2.0);
        Bits(_int * 1f);
        Bits((double)(float)_long);
        var sum = 0f;
        foreach (var value in new[] { 1, 2, 3 })
        {
            sum += value / 2;
            sum += value / 2f;
        }

        Bits(sum);
        Console.WriteLine();
    }

    private static void Bits(double value)
    {
        Console.Write(BitConverter.DoubleToInt64Bits(value));
        Console.Write(' ');
    }
}
