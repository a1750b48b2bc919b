using System;

namespace Cases.LocalFunctions;

/// <summary>Local functions that capture by reference.</summary>
public static class Direct
{
    public static void Main()
    {
        var total = 0;
        Add(3);
        Add(4);
        Console.WriteLine(total);
        Console.WriteLine(Factorial(6));

        void Add(int value) => total += value;

        static int Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);
    }
}
