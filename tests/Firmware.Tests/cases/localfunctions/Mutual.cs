using System;

namespace Cases.LocalFunctions;

/// <summary>Local functions that call each other, generic ones, and ones inside lambdas.</summary>
public static class Mutual
{
    public static void Main()
    {
        Console.WriteLine(IsEven(10));
        Console.WriteLine(IsOdd(10));
        Console.WriteLine(First(new[] { "a", "b" }));
        Console.WriteLine(First(new[] { 4, 5 }));
        Func<int, int> outer = x =>
        {
            return Inner(x) + Inner(1);

            int Inner(int y) => x * y;
        };
        Console.WriteLine(outer(6));

        bool IsEven(int n) => n == 0 || IsOdd(n - 1);

        bool IsOdd(int n) => n != 0 && IsEven(n - 1);

        static T First<T>(T[] values) => values[0];
    }
}
