using System;

namespace Cases.Delegates;

/// <summary>A recursive delegate with a memo table and mutual recursion through fields.</summary>
public static class RecursionAndMemo
{
    private static Func<int, long> Memo(Func<Func<int, long>, int, long> step)
    {
        var known = new long[100];
        Func<int, long> self = null;
        self = n => known[n] != 0 ? known[n] : known[n] = step(self, n);
        return self;
    }

    public static void Main()
    {
        var calls = 0;
        var fib = Memo((self, n) =>
        {
            calls++;
            return n < 2 ? 1 : self(n - 1) + self(n - 2);
        });

        Console.WriteLine(fib(80));
        Console.WriteLine(calls);
        var paths = Memo((self, n) => n <= 1 ? 1 : self(n - 1) * n % 1000003);
        Console.WriteLine(paths(50));
    }
}
