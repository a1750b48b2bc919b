using System;
using System.Numerics;

namespace Cases.Computations;

/// <summary>Generic arithmetic on coefficients of any number type.</summary>
public static class Polynomials
{
    private sealed class Polynomial<T>(params T[] coefficients)
        where T : struct, INumber<T>
    {
        public T this[T x]
        {
            get
            {
                var result = T.Zero;
                for (var i = coefficients.Length - 1; i >= 0; i--)
                {
                    result = (result * x) + coefficients[i];
                }

                return result;
            }
        }

        public Polynomial<T> Derivative()
        {
            var result = new T[Math.Max(coefficients.Length - 1, 0)];
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = coefficients[i + 1] * T.CreateChecked(i + 1);
            }

            return new Polynomial<T>(result);
        }

        public static Polynomial<T> operator *(Polynomial<T> a, Polynomial<T> b)
        {
            var result = new T[a.Length + b.Length - 1];
            for (var i = 0; i < a.Length; i++)
            {
                for (var j = 0; j < b.Length; j++)
                {
                    result[i + j] += a[(Index)i] * b[(Index)j];
                }
            }

            return new Polynomial<T>(result);
        }

        public int Length => coefficients.Length;

        public T this[Index index] => coefficients[index];

        public override string ToString() => string.Join(" ", coefficients);
    }

    public static void Main()
    {
        var whole = new Polynomial<int>(1, -2, 3);
        Console.WriteLine(whole.Length);
        Console.WriteLine((whole * whole).ToString());
        Console.WriteLine(whole.Derivative().ToString());
        Console.WriteLine(new Polynomial<long>(5, 0, 1)[(long)3_000_000]);
        Console.WriteLine(new Polynomial<double>(0.5, 1.25, -2)[0.5]);
        Console.WriteLine(new Polynomial<byte>(200, 100)[(byte)3]);
        Console.WriteLine(new Polynomial<short>(7, 9)[^1]);
        try
        {
            new Polynomial<sbyte>(new sbyte[130]).Derivative();
        }
        catch (OverflowException)
        {
            Console.WriteLine("too long for its own type");
        }
    }
}
