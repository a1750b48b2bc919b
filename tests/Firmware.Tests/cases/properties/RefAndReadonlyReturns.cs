using System;

namespace Cases.Properties;

/// <summary>Properties that return references, on classes and structs, in compound operations.</summary>
public static class RefAndReadonlyReturns
{
    private sealed class Store
    {
        private int _count;

        private (int A, string B) _pair = (1, "b");

        public ref int Count => ref _count;

        public ref (int A, string B) Pair => ref _pair;

        public ref readonly int View => ref _count;
    }

    private struct Wrapper
    {
        private readonly int[] _items;

        public Wrapper(int size) => _items = new int[size];

        public readonly ref int Last => ref _items[^1];
    }

    public static void Main()
    {
        var store = new Store();
        store.Count += 5;
        store.Count <<= 2;
        store.Pair.A--;
        store.Pair.B += "!";
        ref readonly var view = ref store.View;
        store.Count++;
        Console.WriteLine(view + store.Pair.A + store.Pair.B);
        var wrapper = new Wrapper(3);
        var copy = wrapper;
        copy.Last = 8;
        wrapper.Last++;
        Console.WriteLine(copy.Last);
        (store.Count, wrapper.Last) = (wrapper.Last, store.Count);
        Console.WriteLine(store.Count + " " + wrapper.Last);
    }
}
