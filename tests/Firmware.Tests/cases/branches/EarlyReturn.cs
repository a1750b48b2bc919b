using System;

namespace Cases.Branches;

/// <summary>Several returns, unreachable ends and recursion.</summary>
public static class EarlyReturn
{
    public static void Main()
    {
        for (var i = -1; i < 6; i++)
        {
            Console.Write(Classify(i));
            Console.Write(' ');
            Console.Write(Ackermann(2, i < 0 ? 0 : i));
            Console.Write(' ');
            Console.Write(IsEven(i + 1) ? "even" : "odd");
            Console.WriteLine();
        }
    }

    private static string Classify(int value)
    {
        if (value < 0)
        {
            return "negative";
        }

        while (true)
        {
            if (value == 0)
            {
                return "even";
            }

            if (value == 1)
            {
                return "odd";
            }

            value -= 2;
        }
    }

    private static int Ackermann(int m, int n) =>
        m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));

    private static bool IsEven(int value) => value == 0 || IsOdd(value - 1);

    private static bool IsOdd(int value) => value != 0 && IsEven(value - 1);
}
