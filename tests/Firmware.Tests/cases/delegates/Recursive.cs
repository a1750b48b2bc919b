using System;

namespace Cases.Delegates;

/// <summary>A delegate that calls itself, and one that returns its own type.</summary>
public static class Recursive
{
    private delegate Step Step(int value);

    private static Step Print(int value)
    {
        Console.WriteLine(value);
        return value > 2 ? Last : Print;
    }

    private static Step Last(int value)
    {
        Console.WriteLine(-value);
        return Print;
    }

    public static void Main()
    {
        Func<int, int> factorial = null!;
        factorial = n => n <= 1 ? 1 : n * factorial(n - 1);
        Console.WriteLine(factorial(10));
        Step step = Print;
        step = step(1);
        step = step(3);
        step(4);
    }
}
