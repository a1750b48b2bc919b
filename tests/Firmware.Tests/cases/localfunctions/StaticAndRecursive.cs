using System;

namespace Cases.LocalFunctions;

/// <summary>Static local functions, recursion between them and shadowed names.</summary>
public static class StaticAndRecursive
{
    private static int Run(int value)
    {
        return Even(value) ? Depth(value) : -Depth(value);
        static bool Even(int value) => value == 0 || Odd(value - 1);
        static bool Odd(int value) => value != 0 && Even(value - 1);
        static int Depth(int n)
        {
            return Inner(n);
            static int Inner(int n) => n <= 1 ? n : Inner(n - 1) + Inner(n - 2);
        }
    }

    public static void Main()
    {
        Console.WriteLine(Run(10));
        Console.WriteLine(Run(11));
    }
}
