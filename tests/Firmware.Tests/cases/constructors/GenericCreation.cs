using System;

namespace Cases.Constructors;

/// <summary>new T() for classes, structs and nested generic types, with effects.</summary>
public static class GenericCreation
{
    private class Counted
    {
        public static int Made;
        public readonly int Id = ++Made;
    }

    private sealed class Pool<T>
        where T : class, new()
    {
        private readonly T[] _free = new T[2];
        private int _count;

        public T Rent() => _count > 0 ? _free[--_count] : new T();

        public void Return(T item) => _free[_count++] = item;
    }

    private struct Pair<T>
        where T : new()
    {
        public readonly T Left = new();
        public readonly T Right = new();

        public Pair()
        {
        }
    }

    public static void Main()
    {
        var pool = new Pool<Counted>();
        var first = pool.Rent();
        pool.Return(first);
        Console.WriteLine(ReferenceEquals(first, pool.Rent()));
        Console.WriteLine(pool.Rent().Id);
        var pair = new Pair<Counted>();
        Console.WriteLine(pair.Left.Id + pair.Right.Id);
        Console.WriteLine(default(Pair<Counted>).Left == null);
        Console.WriteLine(Activator.CreateInstance<Counted>().Id);
    }
}
