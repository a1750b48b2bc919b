using System;

namespace Cases.Records;

/// <summary>with on nested records, on structs inside records and in lambdas.</summary>
public static class NestedWith
{
    private record struct Point(int X, int Y);

    private record Shape(string Name, Point At, Shape Inner = null);

    public static void Main()
    {
        var shape = new Shape("s", new Point(1, 2), new Shape("i", default));
        var moved = shape with { At = shape.At with { X = 10 }, Inner = shape.Inner with { Name = "new" } };
        Console.WriteLine(moved.Name + moved.At.X + moved.At.Y + moved.Inner.Name);
        Console.WriteLine(shape.At.X + shape.Inner.Name);
        Func<Shape, string, Shape> rename = (s, name) => s with { Name = name };
        Console.WriteLine(rename(moved, "z").Name + (rename(moved, "s") == moved));
        var anonymous = new { A = 1, B = "b" };
        var changed = anonymous with { A = 2 };
        Console.WriteLine(changed.A + changed.B);
        Console.WriteLine(anonymous.Equals(new { A = 1, B = "b" }) && !changed.Equals(anonymous));
    }
}
