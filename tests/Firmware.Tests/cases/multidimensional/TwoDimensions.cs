using System;

namespace Cases.MultiDimensional;

/// <summary>Reading and writing elements of int[,], lengths and bounds of dimensions.</summary>
public static class TwoDimensions
{
    public static void Main()
    {
        var grid = new int[3, 4];
        for (var row = 0; row < grid.GetLength(0); row++)
        {
            for (var column = 0; column < grid.GetLength(1); column++)
            {
                grid[row, column] = row * 10 + column;
            }
        }

        grid[2, 3] += 100;
        grid[0, 0]--;
        Console.WriteLine(grid[2, 3]);
        Console.WriteLine(grid[0, 0]);
        Console.WriteLine(grid[1, 2]);
        Console.WriteLine(grid.Length);
        Console.WriteLine(grid.LongLength);
        Console.WriteLine(grid.Rank);
        Console.WriteLine(grid.GetUpperBound(0));
        Console.WriteLine(grid.GetUpperBound(1));
        Console.WriteLine(grid.GetLowerBound(1));
        var sum = 0;
        foreach (var value in grid)
        {
            sum = sum * 3 + value;
        }

        Console.WriteLine(sum);
    }
}
