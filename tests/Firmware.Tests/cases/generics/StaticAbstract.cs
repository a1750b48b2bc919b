using System;

namespace Cases.Generics;

/// <summary>Static abstract members called through type parameters.</summary>
public static class StaticAbstract
{
    private interface IMonoid<T>
        where T : IMonoid<T>
    {
        static abstract T Zero { get; }

        static abstract T operator +(T left, T right);

        static virtual int Rank => 1;
    }

    private readonly struct Sum(int value) : IMonoid<Sum>
    {
        public readonly int Value = value;

        public static Sum Zero => new(0);

        public static Sum operator +(Sum left, Sum right) => new(left.Value + right.Value);
    }

    private readonly struct Product(int value) : IMonoid<Product>
    {
        public readonly int Value = value;

        public static Product Zero => new(1);

        public static int Rank => 2;

        public static Product operator +(Product left, Product right) => new(left.Value * right.Value);
    }

    public static void Main()
    {
        Console.WriteLine(Fold([new Sum(3), new Sum(4), new Sum(5)]).Value);
        Console.WriteLine(Fold([new Product(3), new Product(4), new Product(5)]).Value);
        Console.WriteLine(Rank<Sum>() * 10 + Rank<Product>());
    }

    private static T Fold<T>(T[] items)
        where T : IMonoid<T>
    {
        var result = T.Zero;
        foreach (var item in items)
        {
            result += item;
        }

        return result;
    }

    private static int Rank<T>()
        where T : IMonoid<T> => T.Rank;
}
