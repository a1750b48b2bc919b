using System;

namespace Cases.Floats;

/// <summary>Polynomials and series: exp, sine, square root and pi by summation.</summary>
public static class Series
{
    public static void Main()
    {
        for (var i = 0; i < 5; i++)
        {
            var x = i * 0.5 - 1;
            Bits(Exp(x));
            Bits(Sine(x));
            Bits(Root(i + 2));
            Console.WriteLine(BitConverter.SingleToInt32Bits(Horner((float)x)));
        }

        var pi = 0.0;
        for (var k = 0; k < 1000; k++)
        {
            pi += (k % 2 == 0 ? 4.0 : -4.0) / (2 * k + 1);
        }

        Bits(pi);
        var harmonic = 0f;
        for (var k = 1; k < 1000; k++)
        {
            harmonic += 1f / k;
        }

        Console.WriteLine(BitConverter.SingleToInt32Bits(harmonic));
    }

    private static double Exp(double x)
    {
        double sum = 1, term = 1;
        for (var n = 1; n < 20; n++)
        {
            term *= x / n;
            sum += term;
        }

        return sum;
    }

    private static double Sine(double x)
    {
        double sum = x, term = x;
        for (var n = 1; n < 10; n++)
        {
            term *= -x * x / (2 * n * (2 * n + 1));
            sum += term;
        }

        return sum;
    }

    private static double Root(double value)
    {
        var guess = value;
        for (var i = 0; i < 12; i++)
        {
            guess = (guess + value / guess) / 2;
        }

        return guess;
    }

    private static float Horner(float x) => ((0.25f * x - 1.5f) * x + 3.125f) * x - 7.1f;

    private static void Bits(double value)
    {
        Console.Write(BitConverter.DoubleToInt64Bits(value));
        Console.Write(' ');
    }
}
