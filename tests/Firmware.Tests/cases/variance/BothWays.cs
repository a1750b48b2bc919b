using System;

namespace Cases.Variance;

/// <summary>One parameter in, one out, and variance inside type arguments.</summary>
public static class BothWays
{
    private interface IMap<in TKey, out TValue>
    {
        TValue Get(TKey key);
    }

    private interface IOut<out T>
    {
        T Value { get; }
    }

    private interface IIn<in T>
    {
        string Accept(T value);
    }

    private sealed class Map : IMap<object, string>
    {
        public string Get(object key) => key is int ? "int" : key is string text ? text + text : "other";
    }

    private sealed class Box<T>(T value) : IOut<T>
    {
        public T Value => value;
    }

    private sealed class TakesOut : IIn<IOut<object>>
    {
        public string Accept(IOut<object> value) => value.Value is string text ? text : "no text";
    }

    public static void Main()
    {
        IMap<string, object> map = new Map();
        Console.WriteLine((string)map.Get("ab"));
        Console.WriteLine((object)map is IMap<int, string>);
        Console.WriteLine((object)map is IMap<Map, IComparable>);
        IOut<IOut<object>> nested = new Box<Box<string>>(new Box<string>("deep"));
        Console.WriteLine((string)nested.Value.Value);
        IIn<IOut<string>> taker = new TakesOut();
        Console.WriteLine(taker.Accept(new Box<string>("taken")));
        object boxOfInt = new Box<int>(3);
        Console.WriteLine(boxOfInt is IOut<object>);
        Console.WriteLine(boxOfInt is IOut<int>);
        object boxOfBox = new Box<Box<int>>(new Box<int>(1));
        Console.WriteLine(boxOfBox is IOut<IOut<int>>);
        Console.WriteLine(boxOfBox is IOut<IOut<object>>);
    }
}
