using System;

namespace Cases.Generics;

/// <summary>A nested type that is not generic itself uses and shadows the outer type's parameter.</summary>
public static class NestedUsesOuterParameter
{
    private class Chain<T>
    {
        private Link _head;

        public int Count { get; private set; }

        private sealed class Link
        {
            public T Value;
            public Link Next;
        }

        public void Push(T value)
        {
            _head = new Link { Value = value, Next = _head };
            Count++;
        }

        public Cursor Begin() => new Cursor { Current = _head };

        public struct Cursor
        {
            private object _at;

            public object Current
            {
                set => _at = value;
            }

            public bool Take(out T value)
            {
                value = default;
                if (_at is not Link link)
                {
                    return false;
                }

                value = link.Value;
                _at = link.Next;
                return true;
            }
        }
    }

    public static void Main()
    {
        var chain = new Chain<(int, string)>();
        chain.Push((1, "one"));
        chain.Push((2, "two"));
        var cursor = chain.Begin();
        while (cursor.Take(out var pair))
        {
            Console.WriteLine(pair.Item1 + pair.Item2);
        }

        Console.WriteLine(chain.Count);
        Console.WriteLine(new Chain<int>().Begin().Take(out _));
    }
}
