using System;

namespace Cases.Arrays;

/// <summary>Rectangular arrays: lengths, row order, foreach, as arguments and in jagged ones.</summary>
public static class MultiDimensional
{
    private static int Trace(int[,] grid)
    {
        var sum = 0;
        for (var i = 0; i < grid.GetLength(0); i++)
        {
            sum += grid[i, i];
        }

        return sum;
    }

    public static void Main()
    {
        int[,] grid = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } };
        Console.WriteLine(Trace(grid));
        grid[1, 2] *= 10;
        foreach (var item in grid)
        {
            Console.Write(item + " ");
        }

        Console.WriteLine(grid.Length + " " + grid.Rank);
        var cube = new byte[2, 3, 4];
        cube[1, 2, 3] = 200;
        cube[1, 2, 3]++;
        Console.WriteLine(cube[1, 2, 3] + cube.GetUpperBound(2));
        var mixed = new int[2][,];
        mixed[1] = grid;
        mixed[1][0, 0]--;
        Console.WriteLine(grid[0, 0]);
        ref var cell = ref grid[2, 0];
        cell = -7;
        Console.WriteLine(Trace(mixed[1]) + grid[2, 0]);
    }
}
