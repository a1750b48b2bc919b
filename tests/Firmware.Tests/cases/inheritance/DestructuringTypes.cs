using System;

namespace Cases.Inheritance;

/// <summary>A hierarchy with Deconstruct, operators and indexers inherited and hidden.</summary>
public static class DestructuringTypes
{
    private class Point(int x, int y)
    {
        public int X => x;

        public int Y => y;

        public void Deconstruct(out int a, out int b) => (a, b) = (x, y);

        public static Point operator +(Point left, Point right) => new(left.X + right.X, left.Y + right.Y);

        public int this[int index] => index == 0 ? x : y;
    }

    private sealed class Named(string name, int x, int y) : Point(x, y)
    {
        public void Deconstruct(out string n, out int a, out int b) => (n, a, b) = (name, X, Y);

        public new string this[int index] => name + base[index];
    }

    public static void Main()
    {
        var named = new Named("n", 3, 4);
        var (x, y) = named;
        var (n, a, _) = named;
        Console.WriteLine(x + y + n + a);
        var sum = named + new Point(10, 20);
        Console.WriteLine(sum[0] + sum[1]);
        Console.WriteLine(named[1] + ((Point)named)[1]);
    }
}
