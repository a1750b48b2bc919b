using System;
using System.Numerics;

namespace Cases.GenericMath;

/// <summary>Shifts and bitwise operators on a type parameter.</summary>
public static class ShiftOperators
{
    private static T Reverse<T>(T value, int width)
        where T : IBinaryInteger<T>
    {
        var result = T.Zero;
        for (var i = 0; i < width; i++)
        {
            result = (result << 1) | (value & T.One);
            value >>>= 1;
        }

        return result;
    }

    private static T Mask<T>(int bits)
        where T : IBinaryInteger<T>, IUnsignedNumber<T> => ~(~T.Zero << bits);

    public static void Main()
    {
        Console.WriteLine(Reverse((byte)0b1101_0000, 8));
        Console.WriteLine(Reverse(1, 32));
        Console.WriteLine(Reverse(1L, 64));
        Console.WriteLine(Reverse((sbyte)-1, 4));
        Console.WriteLine(Mask<byte>(3) + Mask<ushort>(9) + Mask<uint>(31));
        Console.WriteLine(Mask<ulong>(63));
    }
}
