using System;

namespace Cases.Computations;

/// <summary>Dijkstra with a heap of structs in an array, on a grid.</summary>
public static class ShortestPaths
{
    private sealed class Heap<T>(Comparison<T> order)
    {
        private T[] _items = new T[4];

        public int Count { get; private set; }

        public void Push(T item)
        {
            if (Count == _items.Length)
            {
                Array.Resize(ref _items, Count * 2);
            }

            var index = Count++;
            for (; index > 0 && order(item, _items[(index - 1) / 2]) < 0; index = (index - 1) / 2)
            {
                _items[index] = _items[(index - 1) / 2];
            }

            _items[index] = item;
        }

        public T Pop()
        {
            var top = _items[0];
            var last = _items[--Count];
            var index = 0;
            for (var child = 1; child < Count; child = (index * 2) + 1)
            {
                if (child + 1 < Count && order(_items[child + 1], _items[child]) < 0)
                {
                    child++;
                }

                if (order(last, _items[child]) <= 0)
                {
                    break;
                }

                _items[index] = _items[child];
                index = child;
            }

            _items[index] = last;
            return top;
        }
    }

    private static readonly string[] s_map = ["11911111", "19191991", "11191911", "99991919", "11111911"];

    public static void Main()
    {
        var (height, width) = (s_map.Length, s_map[0].Length);
        var costs = new int[height, width];
        for (var i = 0; i < costs.Length; i++)
        {
            costs[i / width, i % width] = int.MaxValue;
        }

        var heap = new Heap<(int Cost, int Row, int Column)>((a, b) => a.Cost.CompareTo(b.Cost));
        heap.Push((0, 0, 0));
        costs[0, 0] = 0;
        while (heap.Count > 0)
        {
            var (cost, row, column) = heap.Pop();
            if (cost > costs[row, column])
            {
                continue;
            }

            foreach (var (down, right) in ((int, int)[])[(0, 1), (1, 0), (0, -1), (-1, 0)])
            {
                var (y, x) = (row + down, column + right);
                if (y >= 0 && y < height && x >= 0 && x < width && cost + (s_map[y][x] - '0') is var next && next < costs[y, x])
                {
                    costs[y, x] = next;
                    heap.Push((next, y, x));
                }
            }
        }

        for (var row = 0; row < height; row++)
        {
            var line = "";
            for (var column = 0; column < width; column++)
            {
                line += costs[row, column].ToString().PadLeft(3);
            }

            Console.WriteLine(line);
        }
    }
}
