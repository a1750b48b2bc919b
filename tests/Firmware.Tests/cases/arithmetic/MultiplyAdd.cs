using System;

namespace Cases.Arithmetic;

/// <summary>Sums of products with 64-bit accumulators.</summary>
public static class MultiplyAdd
{
    private static readonly short[] Samples = [1, -2, 3, 32767, -32768, 100, -100, 12345];
    private static readonly int[] Taps = [int.MaxValue, 2, int.MinValue, 4, -5, 6, 70000, -80000];

    public static void Main()
    {
        long signed = 0;
        ulong unsigned = 0;
        var narrow = 0;
        for (var i = 0; i < Samples.Length; i++)
        {
            signed += (long)Samples[i] * Taps[i];
            unsigned += (ulong)(uint)Taps[i] * (ushort)Samples[i];
            narrow += Samples[i] * Taps[i];
            Console.Write(signed);
            Console.Write(' ');
            Console.Write(unsigned);
            Console.Write(' ');
            Console.WriteLine(narrow);
        }
    }
}
