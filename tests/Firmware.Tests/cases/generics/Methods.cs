using System;

namespace Cases.Generics;

/// <summary>Generic methods with constraints, inference and several parameters.</summary>
public static class Methods
{
    private interface IWeighted
    {
        int Weight { get; }
    }

    private sealed class Stone : IWeighted
    {
        public int Weight => 10;
    }

    private struct Feather : IWeighted
    {
        public readonly int Weight => 1;
    }

    public static void Main()
    {
        int a = 1, b = 2;
        Swap(ref a, ref b);
        var left = "left";
        var right = "right";
        Swap(ref left, ref right);
        Console.WriteLine(a * 10 + b);
        Console.WriteLine(left);
        Console.WriteLine(Total(new[] { new Stone(), new Stone() }));
        Console.WriteLine(Total(new Feather[3]));
        Console.WriteLine(Total(new IWeighted[] { new Stone(), new Feather() }));
        Console.WriteLine(IsNull(0));
        Console.WriteLine(IsNull("x"));
        Console.WriteLine(IsNull<object>(null));
        Console.WriteLine(Make<Stone>().Weight);
        Console.WriteLine(Pick(true, 5L, 6L));
        Console.WriteLine(Second(1, "second"));
        Console.WriteLine(Is<int>(5));
        Console.WriteLine(Is<long>(5));
        Console.WriteLine(Is<string>("s"));
    }

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static int Total<T>(T[] items)
        where T : IWeighted
    {
        var sum = 0;
        foreach (var item in items)
        {
            sum += item.Weight;
        }

        return sum;
    }

    private static bool IsNull<T>(T value) => value == null;

    private static T Make<T>()
        where T : class, new() => new();

    private static T Pick<T>(bool first, T one, T other) => first ? one : other;

    private static TSecond Second<TFirst, TSecond>(TFirst first, TSecond second) => second;

    private static bool Is<T>(object value) => value is T;
}
