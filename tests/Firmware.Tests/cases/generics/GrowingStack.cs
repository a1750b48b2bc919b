using System;

namespace Cases.Generics;

/// <summary>A generic stack over values, references and structs.</summary>
public static class GrowingStack
{
    private struct Pair
    {
        public int Left;
        public long Right;
    }

    private sealed class Stack<T>
    {
        private T[] _items = new T[2];

        public int Count { get; private set; }

        public void Push(T item)
        {
            if (Count == _items.Length)
            {
                var grown = new T[Count * 2];
                for (var i = 0; i < Count; i++)
                {
                    grown[i] = _items[i];
                }

                _items = grown;
            }

            _items[Count++] = item;
        }

        public T Pop()
        {
            var item = _items[--Count];
            _items[Count] = default;
            return item;
        }

        public ref T Top => ref _items[Count - 1];
    }

    public static void Main()
    {
        var numbers = new Stack<int>();
        var texts = new Stack<string>();
        var pairs = new Stack<Pair>();
        var bytes = new Stack<byte>();
        for (var i = 0; i < 10; i++)
        {
            numbers.Push(i * i);
            texts.Push(i % 2 == 0 ? "even" : "odd");
            pairs.Push(new Pair { Left = i, Right = -i });
            bytes.Push((byte)(i * 40));
        }

        pairs.Top.Left += 100;
        bytes.Top++;
        while (numbers.Count > 5)
        {
            Console.Write(numbers.Pop());
            Console.Write(' ');
            Console.Write(texts.Pop());
            Console.Write(' ');
            Console.Write(pairs.Pop().Left);
            Console.Write(' ');
            Console.WriteLine(bytes.Pop());
        }
    }
}
