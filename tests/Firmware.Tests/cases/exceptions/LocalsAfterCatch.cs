using System;

namespace Cases.Exceptions;

/// <summary>Locals changed in a try keep their last value in the catch and after it.</summary>
public static class LocalsAfterCatch
{
    private struct Pair
    {
        public int A;
        public long B;
    }

    private static void Fail(bool fail)
    {
        if (fail)
        {
            throw new InvalidOperationException();
        }
    }

    public static void Main()
    {
        var number = 1;
        var text = "start";
        Pair pair = default;
        double real = 0.5;
        try
        {
            number = 2;
            pair.A = 3;
            text += "1";
            Fail(false);
            real *= 4;
            pair.B = 1L << 40;
            number++;
            Fail(true);
            number = 99;
        }
        catch (InvalidOperationException)
        {
            text += number;
            number *= 10;
        }

        Console.WriteLine(number + text + pair.A);
        Console.WriteLine(pair.B);
        Console.WriteLine(real == 2);
    }
}
