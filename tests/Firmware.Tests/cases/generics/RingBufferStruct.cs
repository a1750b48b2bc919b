using System;

namespace Cases.Generics;

/// <summary>A generic struct that wraps an array, with ref access and enumeration by index.</summary>
public static class RingBufferStruct
{
    private struct Ring<T>
    {
        private readonly T[] _items;
        private int _start, _count;

        public Ring(int size) => _items = new T[size];

        public readonly int Count => _count;

        public readonly ref T this[int index] => ref _items[(_start + index) % _items.Length];

        public void Push(T item)
        {
            if (_count == _items.Length)
            {
                _start = (_start + 1) % _items.Length;
                _count--;
            }

            this[_count++] = item;
        }
    }

    public static void Main()
    {
        var ring = new Ring<long>(3);
        for (var i = 1L; i <= 5; i++)
        {
            ring.Push(i * i);
        }

        ring[0]++;
        var copy = ring;
        copy.Push(100);
        Console.WriteLine(ring[0] + " " + ring[2] + " " + ring.Count);
        Console.WriteLine(copy[0] + " " + copy[2]);
        var texts = new Ring<string>(2);
        texts.Push("a");
        texts[0] += "b";
        Console.WriteLine(texts[0] + texts.Count);
    }
}
