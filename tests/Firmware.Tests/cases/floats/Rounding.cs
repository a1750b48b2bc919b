using System;

namespace Cases.Floats;

/// <summary>Sums and products round to nearest even; float is not computed as double.</summary>
public static class Rounding
{
    private static float _one = 1f, _big = 16777216f, _tenth = 0.1f, _third = 1f / 3;
    private static double _wide = 9007199254740992.0, _wideTenth = 0.1;

    public static void Main()
    {
        Bits(_big + _one);
        Bits(_big + _one + _one);
        Bits(_big + (_one + _one));
        Bits(_tenth + 0.2f);
        Bits(_tenth * 3);
        Bits(_third * 3);
        Bits(_tenth * _tenth - _third * _tenth);
        Bits(_tenth * _tenth + _third);
        Bits((float)(_tenth * (double)_third));
        Bits(_wide + 1);
        Bits(_wide + 1 + 1);
        Bits(_wideTenth + 0.2);
        Bits(_wideTenth * 3 - 0.3);
        Bits(_wideTenth * _wideTenth - 0.01);
        Bits((double)_tenth - _wideTenth);
        Bits((float)_wideTenth);
        Bits((float)(_wide + 2) - (float)_wide);
        Console.WriteLine();
    }

    private static void Bits(float value)
    {
        Console.Write(BitConverter.SingleToInt32Bits(value));
        Console.Write(' ');
    }

    private static void Bits(double value)
    {
        Console.Write(BitConverter.DoubleToInt64Bits(value));
        Console.Write(' ');
    }
}
