using System;

namespace Cases.Iterators;

/// <summary>foreach by ref over an enumerator whose Current is a reference.</summary>
public static class RefCurrent
{
    private sealed class Cells
    {
        private readonly long[] _items = [1, 2, 3];

        public Cursor GetEnumerator() => new(_items);

        public ref struct Cursor(long[] items)
        {
            private int _at = -1;

            public readonly ref long Current => ref items[_at];

            public bool MoveNext() => ++_at < items.Length;
        }
    }

    public static void Main()
    {
        var cells = new Cells();
        foreach (ref var cell in cells)
        {
            cell *= 10;
        }

        foreach (ref readonly var cell in cells)
        {
            Console.WriteLine(cell);
        }

        foreach (var cell in cells)
        {
            Console.Write(cell + 1);
        }

        Console.WriteLine("");
    }
}
