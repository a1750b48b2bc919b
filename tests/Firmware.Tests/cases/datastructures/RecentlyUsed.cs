using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>A cache that forgets what was used longest ago: a dictionary into a doubly linked list.</summary>
public static class RecentlyUsed
{
    private sealed class Cache<TKey, TValue>(int capacity, Func<TKey, TValue> load)
        where TKey : notnull
    {
        private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
        private readonly LinkedList<(TKey Key, TValue Value)> _order = new();

        public int Misses { get; private set; }

        public TValue this[TKey key]
        {
            get
            {
                if (_nodes.TryGetValue(key, out var node))
                {
                    _order.Remove(node);
                    _order.AddFirst(node);
                    return node.Value.Value;
                }

                Misses++;
                if (_nodes.Count == capacity)
                {
                    _nodes.Remove(_order.Last!.Value.Key);
                    _order.RemoveLast();
                }

                return (_nodes[key] = _order.AddFirst((key, load(key)))).Value.Value;
            }
        }

        public override string ToString()
        {
            var text = "";
            foreach (var (key, value) in _order)
            {
                text += $"[{key}={value}]";
            }

            return text;
        }
    }

    public static void Main()
    {
        var squares = new Cache<int, long>(3, number => (long)number * number);
        foreach (var number in (int[])[1, 2, 3, 1, 4, 2, 100000, 1])
        {
            Console.WriteLine($"{squares[number]} {squares}");
        }

        Console.WriteLine(squares.Misses);
        var lengths = new Cache<string, int>(2, text => text.Length);
        Console.WriteLine(lengths["one"] + lengths["three"] + lengths["one"] + lengths["seven"] + lengths["three"]);
        Console.WriteLine(lengths.Misses);
    }
}
