// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// args: h
// expect-exit: 134
using System;

namespace Cases.MultiDimensional;

/// <summary>Each index is checked against its own dimension; null and lengths that cannot be.</summary>
public static class Bounds
{
    private static int[,] _grid = new int[2, 3];
    private static int[,] _null;
    private static int _minus = -1;

    public static void Main(string[] args)
    {
        Console.WriteLine(_grid[1, 2]);
        switch (args[0][0])
        {
            case 'a': Console.WriteLine(_grid[2, 0]); break;
            case 'b': Console.WriteLine(_grid[0, 3]); break;
            case 'c': _grid[_minus, 0] = 1; break;
            case 'd': _grid[0, _minus] = 1; break;
            case 'e': Console.WriteLine(_null[0, 0]); break;
            case 'f': Console.WriteLine(new int[2, _minus].Length); break;
            case 'g': Console.WriteLine(_null.GetLength(0)); break;
            case 'h': _grid[1, 3]++; break;
        }

        Console.WriteLine("not reached");
    }
}
