using System;

namespace Cases.Patterns;

/// <summary>Positional patterns by Deconstruct, on tuples, with names and nested.</summary>
public static class PositionalPatterns
{
    private readonly struct Point(int x, int y)
    {
        public void Deconstruct(out int x1, out int y1) => (x1, y1) = (x, y);
    }

    private sealed record Line(Point From, Point To);

    private static string Kind(Line line) => line switch
    {
        ((0, 0), (0, 0)) => "origin",
        ({ } from, (var x, 0)) when from is (0, _) => "to axis " + x,
        ((var x1, var y1), var (x2, y2)) => "length " + (Math.Abs(x1 - x2) + Math.Abs(y1 - y2)),
        _ => "none",
    };

    private static string Pair((int left, string right) pair) => pair switch
    {
        (left: > 5, right: null) => "big null",
        (_, "x") => "x",
        var (left, right) => left + right,
    };

    public static void Main()
    {
        Console.WriteLine(Kind(new Line(new Point(), new Point())));
        Console.WriteLine(Kind(new Line(new Point(0, 3), new Point(4, 0))));
        Console.WriteLine(Kind(new Line(new Point(1, 2), new Point(4, 6))));
        Console.WriteLine(Kind(null));
        Console.WriteLine(Pair((6, null)) + Pair((0, "x")) + Pair((1, "y")));
    }
}
