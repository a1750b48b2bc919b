using System;

namespace Cases.Algorithms;

/// <summary>Factorials and Fibonacci numbers with arrays of decimal digits.</summary>
public static class BigNumbers
{
    public static void Main()
    {
        var factorial = new uint[] { 1 };
        for (uint i = 2; i <= 40; i++)
        {
            factorial = Multiply(factorial, i);
        }

        Show(factorial);
        uint[] a = [0], b = [1];
        for (var i = 0; i < 200; i++)
        {
            (a, b) = (b, Add(a, b));
        }

        Show(a);
    }

    private static uint[] Multiply(uint[] number, uint factor)
    {
        var result = new uint[number.Length + 1];
        ulong carry = 0;
        for (var i = 0; i < number.Length; i++)
        {
            carry += (ulong)number[i] * factor;
            result[i] = (uint)(carry % 1000000000);
            carry /= 1000000000;
        }

        result[^1] = (uint)carry;
        return Trim(result);
    }

    private static uint[] Add(uint[] left, uint[] right)
    {
        var result = new uint[right.Length + 1];
        uint carry = 0;
        for (var i = 0; i < result.Length; i++)
        {
            carry += (i < left.Length ? left[i] : 0) + (i < right.Length ? right[i] : 0);
            result[i] = carry % 1000000000;
            carry /= 1000000000;
        }

        return Trim(result);
    }

    private static uint[] Trim(uint[] number)
    {
        if (number.Length == 1 || number[^1] != 0)
        {
            return number;
        }

        var result = new uint[number.Length - 1];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = number[i];
        }

        return result;
    }

    private static void Show(uint[] number)
    {
        Console.Write(number[^1]);
        for (var i = number.Length - 2; i >= 0; i--)
        {
            for (uint place = 100000000; place > 0; place /= 10)
            {
                Console.Write((char)('0' + number[i] / place % 10));
            }
        }

        Console.WriteLine();
    }
}
