using System;

namespace Cases.Floats;

/// <summary>Gradual underflow in both widths.</summary>
public static class Denormals
{
    public static void Main()
    {
        var single = 1.17549435e-38f;
        var real = 2.2250738585072014e-308;
        for (var i = 0; i < 8; i++)
        {
            single /= 3;
            real /= 7;
            Console.Write(BitConverter.SingleToInt32Bits(single));
            Console.Write(' ');
            Console.Write(BitConverter.DoubleToInt64Bits(real));
            Console.Write(' ');
            Console.WriteLine(BitConverter.DoubleToInt64Bits(single));
        }

        Console.WriteLine(BitConverter.SingleToInt32Bits(single * 16777216f));
        Console.WriteLine(BitConverter.DoubleToInt64Bits(real * 1e300));
        Console.WriteLine(BitConverter.SingleToInt32Bits((float)1e-46));
        Console.WriteLine(BitConverter.SingleToInt32Bits((float)(real * 1e270)));
    }
}
