using System;
using System.Numerics;

namespace Cases.Generics;

/// <summary>Numbers of the framework's generic mathematics: sums over INumber.</summary>
public static class MathSum
{
    private static T Sum<T>(ReadOnlySpan<T> items)
        where T : INumber<T>
    {
        var sum = T.Zero;
        foreach (var item in items)
        {
            sum += item;
        }

        return sum;
    }

    private static T Power<T>(T value, int exponent)
        where T : IMultiplyOperators<T, T, T>, IMultiplicativeIdentity<T, T>
    {
        var result = T.MultiplicativeIdentity;
        while (exponent-- > 0)
        {
            result *= value;
        }

        return result;
    }

    public static void Main()
    {
        Console.WriteLine(Sum<int>([1, 2, 3]));
        Console.WriteLine(Sum<long>([1L << 40, 5]));
        Console.WriteLine(Sum<byte>([200, 100]));
        Console.WriteLine((int)Sum<double>([0.5, 0.25, 1.25]));
        Console.WriteLine(Power(3, 4));
        Console.WriteLine(Power(10UL, 19));
        Console.WriteLine((long)Power(1.5, 2) * 100);
    }
}
