using System;
using System.Numerics;

namespace Cases.Computations;

/// <summary>Polynomials multiplied by a transform over a prime field.</summary>
public static class NumberTransform
{
    private const ulong Prime = 998244353;

    public static void Main()
    {
        ulong[] a = [1, 2, 3, 4, 5], b = [9, 8, 7];
        var product = Multiply(a, b);
        Console.WriteLine(string.Join(' ', product));
        Console.WriteLine(string.Join(' ', Multiply([Prime - 1, 1], [1, 1])));
        var big = new ulong[64];
        for (var i = 0; i < big.Length; i++)
        {
            big[i] = (ulong)(i * i) + 1;
        }

        var square = Multiply(big, big);
        ulong check = 0;
        foreach (var value in square)
        {
            check = ((check * 31) + value) % Prime;
        }

        Console.WriteLine(check);
    }

    private static ulong[] Multiply(ulong[] a, ulong[] b)
    {
        var length = a.Length + b.Length - 1;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)length);
        var (x, y) = (new ulong[size], new ulong[size]);
        a.CopyTo(x, 0);
        b.CopyTo(y, 0);
        Transform(x, 3);
        Transform(y, 3);
        for (var i = 0; i < size; i++)
        {
            x[i] = x[i] * y[i] % Prime;
        }

        Transform(x, Power(3, Prime - 2));
        var inverse = Power((ulong)size, Prime - 2);
        return Array.ConvertAll(x[..length], value => value * inverse % Prime);
    }

    private static void Transform(Span<ulong> values, ulong generator)
    {
        for (int i = 1, j = 0; i < values.Length; i++)
        {
            var bit = values.Length >> 1;
            for (; (j & bit) != 0; bit >>= 1)
            {
                j ^= bit;
            }

            j ^= bit;
            if (i < j)
            {
                (values[i], values[j]) = (values[j], values[i]);
            }
        }

        for (var length = 2; length <= values.Length; length <<= 1)
        {
            var step = Power(generator, (Prime - 1) / (ulong)length);
            for (var start = 0; start < values.Length; start += length)
            {
                ulong factor = 1;
                for (var k = start; k < start + (length / 2); k++)
                {
                    var (even, odd) = (values[k], values[k + (length / 2)] * factor % Prime);
                    values[k] = (even + odd) % Prime;
                    values[k + (length / 2)] = (even + Prime - odd) % Prime;
                    factor = factor * step % Prime;
                }
            }
        }
    }

    private static ulong Power(ulong value, ulong exponent)
    {
        ulong result = 1;
        for (; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) != 0 ? result * value % Prime : result;
            value = value * value % Prime;
        }

        return result;
    }
}
