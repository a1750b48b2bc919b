using System;

namespace Cases.Delegates;

/// <summary>Functions that take and give functions.</summary>
public static class CurryAndCompose
{
    private static Func<TA, Func<TB, TResult>> Curry<TA, TB, TResult>(Func<TA, TB, TResult> function) => a => b => function(a, b);

    private static Func<TA, TC> Compose<TA, TB, TC>(Func<TA, TB> first, Func<TB, TC> second) => x => second(first(x));

    private static Func<T, T> Times<T>(Func<T, T> function, int count) => x =>
    {
        for (var i = 0; i < count; i++)
        {
            x = function(x);
        }

        return x;
    };

    public static void Main()
    {
        var add = Curry<int, string, string>((number, text) => text + number);
        Console.WriteLine(add(5)("x"));
        Console.WriteLine(Compose<string, int, bool>(s => s.Length, n => n > 2)("abc"));
        Console.WriteLine(Times<long>(x => x * 3, 10)(1));
        Console.WriteLine(Times(Times<int>(x => x + 1, 3), 4)(0));
    }
}
