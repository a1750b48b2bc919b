using System;

namespace Cases.Floats;

/// <summary>% on reals: signs, infinities, tiny and huge operands.</summary>
public static class RemainderOfReals
{
    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    public static void Main()
    {
        Console.WriteLine(Bits(5.5 % 2));
        Console.WriteLine(Bits(-5.5 % 2));
        Console.WriteLine(Bits(5.5 % -2));
        Console.WriteLine(Bits(-4.0 % 2));
        Console.WriteLine(5 % double.PositiveInfinity == 5);
        Console.WriteLine(double.IsNaN(double.PositiveInfinity % 2));
        Console.WriteLine(double.IsNaN(1 % 0.0));
        Console.WriteLine(Bits(1e300 % 7));
        Console.WriteLine(Bits(double.Epsilon * 5 % (double.Epsilon * 3)));
        Console.WriteLine(BitConverter.SingleToInt32Bits(1e30f % 3f));
    }
}
