using System;

namespace Cases.Records;

/// <summary>Deconstruct of records, of inherited ones and with one's own overloads.</summary>
public static class Deconstruction
{
    private record Point(int X, int Y)
    {
        public void Deconstruct(out int sum) => sum = X + Y;

        public void Deconstruct(out int x, out int y, out string text) => (x, y, text) = (X, Y, "p");
    }

    private record Point3(int X, int Y, int Z) : Point(X, Y);

    private record struct Pair<T>(T Left, T Right);

    public static void Main()
    {
        var point = new Point3(1, 2, 3);
        var (x, y, z) = point;
        Console.WriteLine(x * 100 + y * 10 + z);
        Point flat = point;
        var (a, b) = flat;
        Console.WriteLine(a + b);
        (_, _, string text) = flat;
        Console.WriteLine(text);
        flat.Deconstruct(out var sum);
        Console.WriteLine(sum);
        var (left, (inner, _)) = new Pair<Pair<int>>(new(1, 2), new(3, 4));
        Console.WriteLine(left.Right + inner);
        int p, q;
        (p, q) = new Pair<int>(8, 9);
        Console.WriteLine(p * q);
    }
}
