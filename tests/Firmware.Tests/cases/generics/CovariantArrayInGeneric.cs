using System;

namespace Cases.Generics;

/// <summary>A generic class over a covariant array: reads, ref access and its check.</summary>
public static class CovariantArrayInGeneric
{
    private class Wrapper<T>
    {
        private readonly T[] _items;

        public Wrapper(T[] items) => _items = items;

        public T this[int index]
        {
            get => _items[index];
            set => _items[index] = value;
        }

        public ref T Ref(int index) => ref _items[index];

        public ref readonly T Peek(int index) => ref _items[index];
    }

    public static void Main()
    {
        string[] texts = ["a", "b"];
        var objects = new Wrapper<object>(texts);
        Console.WriteLine((string)objects[1]);
        objects[0] = "changed";
        Console.WriteLine(texts[0]);
        try
        {
            objects[0] = 1;
        }
        catch (ArrayTypeMismatchException)
        {
            Console.WriteLine("store");
        }

        try
        {
            objects.Ref(0) = "x";
        }
        catch (ArrayTypeMismatchException)
        {
            Console.WriteLine("reference");
        }

        Console.WriteLine((string)objects.Peek(1));
        new Wrapper<string>(texts).Ref(1) = "exact";
        Console.WriteLine(texts[1]);
    }
}
