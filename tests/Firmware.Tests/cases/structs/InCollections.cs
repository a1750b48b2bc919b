using System;

namespace Cases.Structs;

/// <summary>Structs as elements: an array of them, a jagged one and one in two dimensions.</summary>
public static class InCollections
{
    private struct Cell
    {
        public char Mark;
        public int Hits;

        public void Hit() => Hits++;
    }

    public static void Main()
    {
        var row = new Cell[3];
        row[1].Hit();
        row[1].Hit();
        row[2].Mark = 'x';
        var jagged = new[] { row, new Cell[1] };
        jagged[1][0] = jagged[0][1];
        jagged[1][0].Hit();
        var grid = new Cell[2, 2];
        grid[1, 0].Hit();
        grid[1, 0].Mark = row[2].Mark;
        grid[0, 1] = grid[1, 0];
        grid[0, 1].Hits *= 9;
        Console.WriteLine(row[1].Hits + jagged[1][0].Hits);
        Console.WriteLine(grid[1, 0].Hits + grid[0, 1].Hits);
        Console.WriteLine(grid[0, 1].Mark);
        foreach (var cell in jagged[1])
        {
            cell.Hit();
        }

        Console.WriteLine(jagged[1][0].Hits);
    }
}
