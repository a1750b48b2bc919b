using System;

namespace Cases.Literals;

/// <summary>Literals of float and double: exponents, suffixes and exact bits.</summary>
public static class Reals
{
    public static void Main()
    {
        Console.WriteLine(BitConverter.DoubleToInt64Bits(0.1));
        Console.WriteLine(BitConverter.SingleToInt32Bits(0.1f));
        Console.WriteLine(BitConverter.DoubleToInt64Bits(1e-310));
        Console.WriteLine(BitConverter.DoubleToInt64Bits(1.7976931348623157E+308));
        Console.WriteLine(BitConverter.SingleToInt32Bits(3.4028235e38f));
        Console.WriteLine(1d == 1.0f);
        Console.WriteLine(1_000.5_0 == 1000.5);
        Console.WriteLine(.5 + 5e-1 == 1);
        Console.WriteLine(BitConverter.DoubleToInt64Bits(5e-324));
        Console.WriteLine(1e3 == 1000 && 1E+2f == 100);
        Console.WriteLine((int)12.5m);
    }
}
