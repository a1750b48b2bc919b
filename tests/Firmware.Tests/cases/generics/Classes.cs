using System;

namespace Cases.Generics;

/// <summary>Generic classes that derive from, contain and call each other.</summary>
public static class Classes
{
    private abstract class Container<T>
    {
        protected T _value;

        public abstract int Size { get; }

        public virtual T Value
        {
            get => _value;
            set => _value = value;
        }
    }

    private class Single<T> : Container<T>
    {
        public override int Size => 1;
    }

    private sealed class Twin<T> : Single<T[]>
    {
        public Twin(T first, T second) => _value = [first, second];

        public override int Size => base.Size + _value.Length;

        public Single<T> First => new() { Value = _value[0] };
    }

    private sealed class Number : Single<long>
    {
        public override long Value
        {
            get => base.Value * 2;
        }
    }

    private static class Counter<T>
    {
        public static int Count;
    }

    public static void Main()
    {
        var twin = new Twin<string>("a", "b");
        Console.WriteLine(twin.Size);
        Console.WriteLine(twin.First.Value);
        Console.WriteLine(twin.Value[1]);
        Container<long> number = new Number { Value = 21 };
        Console.WriteLine(number.Value);
        Console.WriteLine(new Twin<double>(1.5, 2.5).First.Size);
        Counter<int>.Count++;
        Counter<string>.Count += 2;
        Counter<Single<int>>.Count += 3;
        Counter<int>.Count += 10;
        Console.WriteLine(Counter<int>.Count + Counter<string>.Count * 100 + Counter<Single<int>>.Count * 1000);
        Console.WriteLine((object)twin is Container<string[]>);
        Console.WriteLine((object)twin is Single<string>);
    }
}
