using System;

namespace Cases.MultiDimensional;

/// <summary>Arrays of several dimensions inside arrays, and the other way round.</summary>
public static class Jagged
{
    public static void Main()
    {
        var rows = new int[2][,];
        rows[0] = new[,] { { 1, 2 }, { 3, 4 } };
        rows[1] = new int[1, 3];
        rows[1][0, 2] = 7;
        Console.WriteLine(rows[0][1, 0] + rows[1][0, 2]);
        var table = new string[2, 2][];
        table[0, 1] = ["x", "y"];
        table[1, 0] = new string[3];
        Console.WriteLine(table[0, 1][1]);
        Console.WriteLine(table[1, 0].Length);
        Console.WriteLine(table[1, 1] == null);
        var deep = new int[2, 2][,][];
        deep[1, 1] = new int[1, 2][];
        deep[1, 1][0, 1] = [4, 5, 6];
        Console.WriteLine(deep[1, 1][0, 1][2]);
        Console.WriteLine(rows.Rank + rows[0].Rank);
    }
}
