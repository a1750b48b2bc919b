using System;

namespace Cases.Arithmetic;

/// <summary>High products, squares modulo, and greatest common divisors.</summary>
public static class PowersAndProducts
{
    private static uint PowerMod(uint value, uint exponent, uint modulus)
    {
        var result = 1UL;
        for (ulong square = value; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0)
            {
                result = result * square % modulus;
            }

            square = square * square % modulus;
        }

        return (uint)result;
    }

    private static long Gcd(long a, long b) => b == 0 ? Math.Abs(a) : Gcd(b, a % b);

    public static void Main()
    {
        Console.WriteLine(PowerMod(3, 1000000, 1000003));
        Console.WriteLine(PowerMod(7, uint.MaxValue, 4294967291));
        Console.WriteLine(Gcd(-1071, 462));
        Console.WriteLine(Gcd(1L << 40, 6L << 30));
        Console.WriteLine(Math.BigMul(int.MaxValue, int.MinValue));
        Console.WriteLine(unchecked(0x123456789L * 0x987654321L));
        Console.WriteLine(unchecked(int.MinValue * -1));
    }
}
