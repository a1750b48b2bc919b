using System;
using System.Numerics;

namespace Cases.GenericMath;

/// <summary>A polynomial of type parameters evaluated over numbers and over one's own ring.</summary>
public static class PolynomialOverAny
{
    private readonly struct Complex2(int re, int im) : IAdditionOperators<Complex2, Complex2, Complex2>, IMultiplyOperators<Complex2, Complex2, Complex2>, IAdditiveIdentity<Complex2, Complex2>
    {
        public int Re => re;

        public int Im => im;

        public static Complex2 AdditiveIdentity => new(0, 0);

        public static Complex2 operator +(Complex2 a, Complex2 b) => new(a.Re + b.Re, a.Im + b.Im);

        public static Complex2 operator *(Complex2 a, Complex2 b) => new(a.Re * b.Re - a.Im * b.Im, a.Re * b.Im + a.Im * b.Re);
    }

    private sealed class Polynomial<T>(params T[] parts)
        where T : IAdditionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        public T At(T x)
        {
            var sum = T.AdditiveIdentity;
            for (var i = parts.Length - 1; i >= 0; i--)
            {
                sum = sum * x + parts[i];
            }

            return sum;
        }
    }

    public static void Main()
    {
        Console.WriteLine(new Polynomial<int>(1, 2, 3).At(10));
        Console.WriteLine(new Polynomial<long>(1, 0, 0, 5).At(1000));
        var i = new Polynomial<Complex2>(new(1, 0), new(0, 1), new(2, 0)).At(new(0, 1));
        Console.WriteLine(i.Re + " " + i.Im);
    }
}
