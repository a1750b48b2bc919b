using System;

namespace Cases.Functions;

/// <summary>Functions to ten digits.</summary>
public static class Functions
{
    public static void Main()
    {
        for (var x = -3.0; x <= 3; x += 0.7)
        {
            Print(Math.Sin(x), Math.Cos(x), Math.Tan(x), Math.Exp(x), Math.Atan(x), Math.Sinh(x), Math.Cosh(x), Math.Tanh(x), Math.Asinh(x), Math.Atan2(x, 1.5), Math.Pow(2.5, x), Math.Cbrt(x));
            var positive = Math.Abs(x) + 0.1;
            Print(Math.Log(positive), Math.Log2(positive), Math.Log10(positive), Math.Pow(positive, 1.5), Math.Acosh(1 + positive), Math.Asin(x / 4), Math.Acos(x / 4), Math.Atanh(x / 4), Math.Sqrt(positive));
            var (sine, cosine) = Math.SinCos(x);
            Print(sine, cosine);
        }

        for (var x = -3f; x <= 3; x += 0.7f)
        {
            Console.WriteLine(MathF.Sin(x).ToString("E4") + " " + MathF.Exp(x).ToString("E4") + " " + MathF.Pow(2.5f, x).ToString("E4") + " " + MathF.Atan2(x, 2).ToString("E4") + " " + MathF.Log(x * x).ToString("E4"));
        }
    }

    private static void Print(params double[] values)
    {
        foreach (var value in values)
        {
            Console.Write(value.ToString("E9"));
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}
