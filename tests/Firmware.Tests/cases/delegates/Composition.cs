using System;

namespace Cases.Delegates;

/// <summary>Functions that make functions.</summary>
public static class Composition
{
    private static Func<int, int> Compose(Func<int, int> first, Func<int, int> second) => x => second(first(x));

    private static Func<int, Func<int, int>> Curry(Func<int, int, int> function) => a => b => function(a, b);

    public static void Main()
    {
        var twicePlusOne = Compose(x => x * 2, x => x + 1);
        Console.WriteLine(twicePlusOne(5));
        var all = twicePlusOne;
        for (var i = 0; i < 4; i++)
        {
            all = Compose(all, twicePlusOne);
        }

        Console.WriteLine(all(1));
        Console.WriteLine(Curry((a, b) => a - b)(10)(3));
    }
}
