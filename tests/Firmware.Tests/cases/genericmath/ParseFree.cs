using System;
using System.Numerics;

namespace Cases.GenericMath;

/// <summary>Generic algorithms over number interfaces: clamp, sign, parity, bits.</summary>
public static class ParseFree
{
    private static T Clamp<T>(T value, T low, T high)
        where T : INumber<T> => T.Min(T.Max(value, low), high);

    private static int Bits<T>(T value)
        where T : IBinaryInteger<T>
    {
        var count = 0;
        while (value != T.Zero)
        {
            value &= value - T.One;
            count++;
        }

        return count;
    }

    private static string Facts<T>(T value)
        where T : INumber<T> => (T.IsZero(value) ? "z" : "-") + (T.IsNegative(value) ? "n" : "-") + (T.IsEvenInteger(value) ? "e" : "-") + T.Sign(value);

    public static void Main()
    {
        Console.WriteLine(Clamp(15, 0, 10) + Clamp((byte)5, (byte)7, (byte)9));
        Console.WriteLine(Bits(0xF0F0) + Bits(ulong.MaxValue) + Bits((byte)7));
        Console.WriteLine(Facts(0) + Facts(-5L) + Facts((short)4));
        Console.WriteLine(Facts(2.0) + Facts(-0.5));
        Console.WriteLine(Clamp(0.5f, 1f, 2f) == 1f);
    }
}
