using System;

namespace Cases.StaticAbstracts;

/// <summary>Static and instance bodies of variant interfaces, found through another instantiation: the first most specific one of the most derived class.</summary>
public static class VariantDefaults
{
    private class Fruit;

    private class Apple : Fruit;

    private class Boskoop : Apple;

    private interface ITakes<in T>
    {
        static virtual string Rule => $"takes {typeof(T).Name}";

        string Own() => $"own takes {typeof(T).Name}";
    }

    private interface IGives<out T>
    {
        static virtual string Rule => $"gives {typeof(T).Name}";

        string Own() => $"own gives {typeof(T).Name}";
    }

    private interface IBasket : ITakes<Apple>, IGives<Apple>
    {
        static string ITakes<Apple>.Rule => "basket takes";

        static string IGives<Apple>.Rule => "basket gives";

        string ITakes<Apple>.Own() => "own basket takes";

        string IGives<Apple>.Own() => "own basket gives";
    }

    private interface ICrate : ITakes<Fruit>, IGives<Boskoop>
    {
        static string ITakes<Fruit>.Rule => "crate takes";

        static string IGives<Boskoop>.Rule => "crate gives";

        string ITakes<Fruit>.Own() => "own crate takes";

        string IGives<Boskoop>.Own() => "own crate gives";
    }

    private class Plain : ITakes<Fruit>, IGives<Boskoop>;

    private class Several : ITakes<Fruit>, IGives<Boskoop>, ITakes<Apple>, IGives<Apple>;

    private class Below : Plain, IBasket;

    private class Beside : ITakes<Fruit>, IGives<Boskoop>, IBasket;

    private class Lowest : Below, ICrate;

    private struct Box : ITakes<Fruit>, IGives<Boskoop>, IBasket, ICrate;

    public static void Main()
    {
        All<Plain>();
        All<Several>();
        All<Below>();
        All<Beside>();
        All<Lowest>();
        All<Box>();
    }

    private static void All<T>()
        where T : ITakes<Fruit>, ITakes<Apple>, ITakes<Boskoop>, IGives<Fruit>, IGives<Apple>, IGives<Boskoop>, new()
    {
        Console.WriteLine(typeof(T).Name);
        Takes<T, Fruit>();
        Takes<T, Apple>();
        Takes<T, Boskoop>();
        Gives<T, Fruit>();
        Gives<T, Apple>();
        Gives<T, Boskoop>();
    }

    private static void Takes<T, TItem>()
        where T : ITakes<TItem>, new() => Console.WriteLine($"{T.Rule}, {new T().Own()}");

    private static void Gives<T, TItem>()
        where T : IGives<TItem>, new() => Console.WriteLine($"{T.Rule}, {new T().Own()}");
}
