using System;

namespace Cases.Branches;

/// <summary>Loops whose bounds, steps and bodies change the variables that steer them.</summary>
public static class LoopInvariants
{
    private static int Collatz(long n)
    {
        var steps = 0;
        for (; n != 1; steps++)
        {
            n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
        }

        return steps;
    }

    private static string Spiral(int size)
    {
        var text = "";
        for (int low = 0, high = size; low < high; low += 1 + low % 2, high--)
        {
            for (var i = low; i < high; i += high - low)
            {
                text += i;
            }

            text += high - low > 2 ? "," : ".";
        }

        return text;
    }

    public static void Main()
    {
        Console.WriteLine(Collatz(27));
        Console.WriteLine(Collatz(97));
        Console.WriteLine(Spiral(9));
        for (byte b = 250; b != 3; b++)
        {
            if (b is > 252 or < 2)
            {
                Console.Write(b + " ");
            }
        }

        Console.WriteLine("");
    }
}
