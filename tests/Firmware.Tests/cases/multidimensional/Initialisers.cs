using System;

namespace Cases.MultiDimensional;

/// <summary>Literals of several dimensions, of every kind of element.</summary>
public static class Initialisers
{
    private static readonly double[,] Matrix = { { 1.5, 2.5 }, { -3, 4 } };
    private static readonly string[,] Names = { { "a", "b", "c" }, { "d", "e", null } };
    private static readonly byte[,,] Cube = { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } }, { { 9, 10 }, { 11, 255 } } };

    public static void Main()
    {
        Console.WriteLine((int)(Matrix[0, 1] * 10 + Matrix[1, 0]));
        Console.WriteLine(Names[1, 0]);
        Console.WriteLine(Names[1, 2] == null);
        Console.WriteLine(Cube[2, 1, 1]);
        Console.WriteLine(Cube[1, 0, 1]);
        Console.WriteLine(Cube.Length);
        Console.WriteLine(Cube.GetLength(2));
        var longs = new long[,] { { 1, 2, 3 }, { 4, 5, long.MaxValue } };
        Console.WriteLine(longs[1, 2]);
        var letters = new[,] { { 'x', 'y' } };
        Console.WriteLine(letters[0, 1]);
        var truths = new bool[2, 2] { { true, false }, { false, true } };
        Console.WriteLine(truths[1, 1]);
        var variable = new[,] { { Matrix.Length, Names.Length }, { 7, 8 } };
        Console.WriteLine(variable[0, 0] + variable[1, 1]);
        var shorts = new short[,] { { -1, 2 }, { 3, -4 } };
        Console.WriteLine(shorts[1, 1]);
    }
}
