using System;

namespace Cases.Closures;

/// <summary>A lambda that calls itself through its own variable, replaced later.</summary>
public static class RecursiveLambda
{
    public static void Main()
    {
        Func<int, int> factorial = null;
        factorial = n => n < 2 ? 1 : n * factorial(n - 1);
        var kept = factorial;
        Console.WriteLine(factorial(6));
        factorial = n => 100;
        Console.WriteLine(kept(6));
        Func<int, bool> even = null, odd = null;
        even = n => n == 0 || odd(n - 1);
        odd = n => n != 0 && even(n - 1);
        Console.WriteLine(even(10));
        Console.WriteLine(odd(10));
    }
}
