using System;

namespace Cases.Generics;

/// <summary>foreach over a user's own enumerator, by pattern, without interfaces.</summary>
public static class Enumerable
{
    private readonly struct Range(int start, int end)
    {
        public Enumerator GetEnumerator() => new(start, end);

        public struct Enumerator(int start, int end)
        {
            private int _next = start - 1;

            public readonly int Current => _next;

            public bool MoveNext() => ++_next < end;
        }
    }

    private sealed class Ring<T>(T[] items)
    {
        public RingEnumerator GetEnumerator() => new(items);

        public sealed class RingEnumerator(T[] items)
        {
            private int _index = -1;

            public ref T Current => ref items[_index % items.Length];

            public bool MoveNext() => ++_index < items.Length * 2;
        }
    }

    public static void Main()
    {
        foreach (var outer in new Range(0, 4))
        {
            foreach (var inner in new Range(outer, 4))
            {
                Console.Write(outer * 10 + inner);
                Console.Write(' ');
            }
        }

        Console.WriteLine();
        foreach (ref var item in new Ring<int>([1, 2, 3]))
        {
            item *= 10;
            Console.Write(item);
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}
