using System;

namespace Cases.Arrays;

/// <summary>Array initialisers of every width, from data in the image.</summary>
public static class Literals
{
    private static readonly byte[] Bytes = [1, 2, 3, 4, 5, 250, 251];
    private static readonly short[] Shorts = [-1, 2, -3, 4, 32767];
    private static readonly int[] Ints = [1, -2, 3, -4, int.MaxValue, int.MinValue];
    private static readonly long[] Longs = [1L << 40, -1, long.MinValue, 7];
    private static readonly float[] Floats = [1.5f, -2.25f, 0.1f, 1e30f];
    private static readonly double[] Doubles = [1.5, -2.25, 0.1, 1e300];
    private static readonly char[] Chars = ['a', '\u00E9', '\u20AC', 'z'];
    private static readonly bool[] Bools = [true, false, true, true, false];
    private static readonly string[] Texts = ["one", null, "", "four"];

    public static void Main()
    {
        long sum = Bytes.Length + Shorts.Length * 10 + Ints.Length * 100 + Longs.Length * 1000;
        foreach (var value in Bytes)
        {
            sum = sum * 3 + value;
        }

        foreach (var value in Shorts)
        {
            sum = sum * 3 + value;
        }

        foreach (var value in Ints)
        {
            sum = sum * 3 + value;
        }

        foreach (var value in Longs)
        {
            sum = sum * 3 + value;
        }

        foreach (var value in Floats)
        {
            sum = sum * 3 + BitConverter.SingleToInt32Bits(value);
        }

        foreach (var value in Doubles)
        {
            sum = sum * 3 + BitConverter.DoubleToInt64Bits(value);
        }

        foreach (var value in Chars)
        {
            sum = sum * 3 + value;
        }

        foreach (var value in Bools)
        {
            sum = sum * 2 + (value ? 1 : 0);
        }

        Console.WriteLine(sum);
        foreach (var value in Texts)
        {
            Console.WriteLine(value);
        }

        Bytes[0] = 99;
        Console.WriteLine(Bytes[0]);
        Console.WriteLine(Fresh()[0]);
        Fresh()[0] = 7;
        Console.WriteLine(Fresh()[0]);
    }

    private static int[] Fresh() => [10, 20, 30, 40];
}
