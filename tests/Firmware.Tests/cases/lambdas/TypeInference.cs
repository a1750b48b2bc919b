using System;

namespace Cases.Lambdas;

/// <summary>Type arguments inferred from lambdas' parameters and results.</summary>
public static class TypeInference
{
    private static TResult Apply<T, TResult>(T value, Func<T, TResult> function) => function(value);

    private static T[] Make<T>(int count, Func<int, T> function)
    {
        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = function(i);
        }

        return items;
    }

    private static TTotal Fold<T, TTotal>(T[] items, TTotal start, Func<TTotal, T, TTotal> step)
    {
        foreach (var item in items)
        {
            start = step(start, item);
        }

        return start;
    }

    public static void Main()
    {
        Console.WriteLine(Apply("text", t => t.Length) + Apply(4, x => x * 2.5 > 9 ? 1 : 0));
        Console.WriteLine(Fold(Make(5, i => i * i), 0L, (sum, x) => sum + x));
        Console.WriteLine(Fold(Make(3, i => "s" + i), "", (text, x) => text + x));
        Console.WriteLine(Make(2, i => (i, name: "n" + i))[1].name);
        Console.WriteLine(Apply((1, 2), p => p.Item1 + p.Item2));
        Console.WriteLine(Apply<int, object>(3, x => x) is int);
    }
}
