using System;

namespace Cases.Literals;

/// <summary>default without a type in arguments, returns, conditionals, comparisons and patterns.</summary>
public static class DefaultLiterals
{
    private struct Pair
    {
        public int A;
        public string B;
    }

    private static int Take(int number = default, string text = default, Pair pair = default, int? maybe = default) => number + (text ?? "none").Length + pair.A + (maybe ?? 100);

    private static T Get<T>(bool own, T value) => own ? value : default;

    public static void Main()
    {
        Console.WriteLine(Take());
        Console.WriteLine(Take(1, default, new Pair { A = 10 }, default(int)));
        Console.WriteLine(Get(false, "x") == default);
        Console.WriteLine(Get(true, 5) != default);
        (int, string) tuple = default;
        Console.WriteLine(tuple.Item1 + (tuple.Item2 ?? "null"));
        int[] items = default;
        Console.WriteLine(items == default);
        var flag = items is null ? default : 4;
        Console.WriteLine(flag);
        bool? unknown = default;
        Console.WriteLine(unknown == default(bool?));
    }
}
