using System;

namespace Cases.Enums;

/// <summary>Arrays of enums seen as arrays of the underlying type, and in two dimensions.</summary>
public static class AsArrayElements
{
    private enum Cell : byte { Empty, Wall, Door = 200 }

    public static void Main()
    {
        Cell[] row = [Cell.Wall, Cell.Door, default];
        object alias = row;
        Console.WriteLine(alias is byte[]);
        Console.WriteLine(alias is sbyte[]);
        Console.WriteLine(((byte[])alias)[1]);
        Console.WriteLine(alias is int[]);
        var grid = new Cell[2, 3];
        grid[1, 2] = Cell.Door;
        grid[0, 0]++;
        Console.WriteLine((int)grid[1, 2] + (int)grid[0, 0]);
        Console.WriteLine(Array.IndexOf(row, Cell.Door));
    }
}
