using System;

namespace Cases.Floats;

/// <summary>Negative zero: comparison, signs, division, and what keeps it.</summary>
public static class NegativeZero
{
    private static double _zero;

    private static bool IsNegative(double value) => BitConverter.DoubleToInt64Bits(value) < 0;

    public static void Main()
    {
        var negative = -_zero;
        Console.WriteLine(negative == _zero);
        Console.WriteLine(IsNegative(negative));
        Console.WriteLine(IsNegative(0 - _zero));
        Console.WriteLine(1 / negative < 0);
        Console.WriteLine(IsNegative(negative + 0.0));
        Console.WriteLine(IsNegative(negative * -1));
        Console.WriteLine(IsNegative(negative - _zero));
        Console.WriteLine(negative.Equals(_zero));
        Console.WriteLine(IsNegative((double)(float)negative));
        Console.WriteLine((int)negative);
        Console.WriteLine(IsNegative(Math.Max(negative, _zero)));
        Console.WriteLine(IsNegative(Math.Min(_zero, negative)));
        Console.WriteLine(negative.CompareTo(_zero));
    }
}
