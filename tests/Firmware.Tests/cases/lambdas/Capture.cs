using System;

namespace Cases.Lambdas;

/// <summary>Locals and parameters that a lambda shares with its method.</summary>
public static class Capture
{
    private static Func<int> Counter(int start)
    {
        var step = 1;
        return () =>
        {
            start += step;
            step++;
            return start;
        };
    }

    public static void Main()
    {
        var first = Counter(10);
        var second = Counter(100);
        Console.WriteLine(first());
        Console.WriteLine(first());
        Console.WriteLine(second());
        Console.WriteLine(first());
        var shared = 0;
        Action increase = () => shared++;
        Action twice = () => { increase(); increase(); };
        twice();
        shared += 10;
        increase();
        Console.WriteLine(shared);
    }
}
