using System;

namespace Cases.Refs;

/// <summary>Methods that return references, and local references that are moved.</summary>
public static class RefReturns
{
    private sealed class Grid
    {
        private readonly int[] _cells = new int[9];

        public ref int this[int row, int column] => ref _cells[row * 3 + column];

        public ref readonly int Centre => ref _cells[4];
    }

    private static int _low = 1, _high = 2;

    public static void Main()
    {
        var grid = new Grid();
        grid[1, 1] = 5;
        grid[1, 1]++;
        grid[2, 0] += grid[1, 1] * 2;
        ref var cell = ref grid[0, 2];
        cell = 9;
        cell = ref grid[1, 1];
        cell -= 2;
        Print(grid[0, 2]);
        Print(grid.Centre);
        Print(grid[2, 0]);
        Larger(ref _low, ref _high) = 0;
        Print(_low);
        Print(_high);
        Larger(ref _low, ref _high) += 50;
        Print(_low);
        ref readonly var centre = ref grid.Centre;
        grid[1, 1] = 33;
        Print(centre);
        var copy = cell;
        cell = 1;
        Print(copy);
        Print(centre);
        Console.WriteLine();
    }

    private static ref int Larger(ref int left, ref int right)
    {
        if (left > right)
        {
            return ref left;
        }

        return ref right;
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
