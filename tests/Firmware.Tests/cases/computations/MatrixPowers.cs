using System;
using System.Numerics;

namespace Cases.Computations;

/// <summary>Powers by squaring of anything that can be multiplied.</summary>
public static class MatrixPowers
{
    private readonly record struct Square(ulong A, ulong B, ulong C, ulong D) : IMultiplyOperators<Square, Square, Square>, IMultiplicativeIdentity<Square, Square>
    {
        private const ulong Modulus = 1_000_000_007;

        public static Square MultiplicativeIdentity => new(1, 0, 0, 1);

        public static Square operator *(Square x, Square y) => new(
            ((x.A * y.A) + (x.B * y.C)) % Modulus,
            ((x.A * y.B) + (x.B * y.D)) % Modulus,
            ((x.C * y.A) + (x.D * y.C)) % Modulus,
            ((x.C * y.B) + (x.D * y.D)) % Modulus);
    }

    private static T Power<T>(T value, ulong exponent)
        where T : IMultiplyOperators<T, T, T>, IMultiplicativeIdentity<T, T>
    {
        var result = T.MultiplicativeIdentity;
        for (; exponent != 0; exponent >>= 1, value *= value)
        {
            if (ulong.IsOddInteger(exponent))
            {
                result *= value;
            }
        }

        return result;
    }

    public static void Main()
    {
        Console.WriteLine(Power(new Square(1, 1, 1, 0), 10));
        Console.WriteLine(Power(new Square(1, 1, 1, 0), 1_000_000_000_000).B);
        Console.WriteLine(Power(3, 19));
        Console.WriteLine(Power((byte)3, 7));
        Console.WriteLine(Power(1.5, 10));
        Console.WriteLine(Power(10m, 12));
        Console.WriteLine(Power((Int128)7, 40));
    }
}
