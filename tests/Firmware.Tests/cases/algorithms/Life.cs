using System;

namespace Cases.Algorithms;

/// <summary>Some generations of Conway's life on a torus.</summary>
public static class Life
{
    private const int Size = 16;

    public static void Main()
    {
        var cells = new byte[Size * Size];
        foreach (var index in new[] { 1, Size + 2, 2 * Size, 2 * Size + 1, 2 * Size + 2, 100, 101, 102 })
        {
            cells[index] = 1;
        }

        for (var generation = 0; generation < 20; generation++)
        {
            cells = Next(cells);
        }

        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                Console.Write(cells[y * Size + x] != 0 ? '#' : '.');
            }

            Console.WriteLine();
        }
    }

    private static byte[] Next(byte[] cells)
    {
        var next = new byte[cells.Length];
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var neighbours = 0;
                for (var dy = -1; dy <= 1; dy++)
                {
                    for (var dx = -1; dx <= 1; dx++)
                    {
                        neighbours += cells[(y + dy + Size) % Size * Size + (x + dx + Size) % Size];
                    }
                }

                var alive = cells[y * Size + x];
                next[y * Size + x] = (byte)(neighbours - alive == 3 || (alive == 1 && neighbours == 3) ? 1 : 0);
            }
        }

        return next;
    }
}
