using System;

namespace Cases.Trylocals;

/// <summary>More variables than registers live across a protected block.</summary>
public static class ManyVariables
{
    public static void Main()
    {
        Console.WriteLine(Run(1, 0));
        Console.WriteLine(Run(1, 5));
    }

    private static long Run(int seed, int divisor)
    {
        int a = seed, b = a + 1, c = b + 1, d = c + 1, e = d + 1, f = e + 1, g = f + 1, h = g + 1;
        long i = h + 1, j = i + 1, k = j + 1;
        double l = 0.5, m = l + 1;
        try
        {
            a += 10;
            c += 10;
            e += 10;
            g += 10;
            i += 10;
            k += 10;
            m += 10;
            b = a / divisor;
            d += 1000;
            f += 1000;
            j += 1000;
        }
        catch (DivideByZeroException)
        {
            h += 100;
            l += 100;
        }

        return a + b + c + d + e + f + g + h + i + j + k + (long)(l * 2) + (long)(m * 2);
    }
}
