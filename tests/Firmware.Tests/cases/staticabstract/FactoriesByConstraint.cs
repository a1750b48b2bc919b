using System;

namespace Cases.StaticAbstracts;

/// <summary>Static abstract factories choose by type argument, in nested generic calls.</summary>
public static class FactoriesByConstraint
{
    private interface ICreate<TSelf>
        where TSelf : ICreate<TSelf>
    {
        static abstract TSelf Create(int seed);

        static virtual TSelf[] Many(int count)
        {
            var all = new TSelf[count];
            for (var i = 0; i < count; i++)
            {
                all[i] = TSelf.Create(i);
            }

            return all;
        }
    }

    private sealed record Leaf(int Seed) : ICreate<Leaf>
    {
        public static Leaf Create(int seed) => new(seed * 10);
    }

    private readonly record struct Pair<T>(T Left, T Right) : ICreate<Pair<T>>
        where T : ICreate<T>
    {
        public static Pair<T> Create(int seed) => new(T.Create(seed), T.Create(seed + 1));
    }

    private static T Make<T>(int seed)
        where T : ICreate<T> => T.Create(seed);

    private static int Count<T>()
        where T : ICreate<T> => T.Many(3).Length;

    public static void Main()
    {
        Console.WriteLine(Make<Leaf>(4).Seed);
        Console.WriteLine(Make<Pair<Pair<Leaf>>>(1).Right.Left.Seed);
        Console.WriteLine(Count<Pair<Leaf>>());
    }
}
