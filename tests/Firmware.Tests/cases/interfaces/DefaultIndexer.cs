using System;

namespace Cases.Interfaces;

/// <summary>An indexer with a body that rests on a method of the class.</summary>
public static class DefaultIndexer
{
    private interface IGrid
    {
        int Get(int x, int y);

        int this[int x, int y] => Get(x, y);

        int this[string name] => name switch
        {
            "first" => this[0, 0],
            "last" => this[9, 9],
            _ => -1,
        };
    }

    private sealed class Product : IGrid
    {
        public int Get(int x, int y) => (x + 1) * (y + 1);
    }

    public static void Main()
    {
        IGrid grid = new Product();
        Console.WriteLine(grid[2, 3]);
        Console.WriteLine(grid["first"]);
        Console.WriteLine(grid["last"]);
        Console.WriteLine(grid["none"]);
    }
}
