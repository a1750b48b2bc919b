using System;

namespace Cases.Operators;

/// <summary>All binary and unary arithmetic operators of one's own type.</summary>
public static class Arithmetic
{
    private readonly record struct Vec(int X, int Y)
    {
        public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);

        public static Vec operator -(Vec a, Vec b) => new(a.X - b.X, a.Y - b.Y);

        public static Vec operator *(Vec a, int k) => new(a.X * k, a.Y * k);

        public static Vec operator *(int k, Vec a) => a * k;

        public static int operator *(Vec a, Vec b) => a.X * b.X + a.Y * b.Y;

        public static Vec operator /(Vec a, int k) => new(a.X / k, a.Y / k);

        public static Vec operator %(Vec a, int k) => new(a.X % k, a.Y % k);

        public static Vec operator -(Vec a) => new(-a.X, -a.Y);

        public static Vec operator +(Vec a) => a;

        public static Vec operator ~(Vec a) => new(a.Y, a.X);
    }

    private static void Show(Vec v) => Console.WriteLine(v.X + "," + v.Y);

    public static void Main()
    {
        var a = new Vec(7, -3);
        var b = new Vec(2, 5);
        Show(a + b * 2 - -a);
        Show(~(3 * a) / 2 % 4);
        Console.WriteLine(a * b);
        a += b;
        a *= 3;
        a -= +b;
        Show(a);
    }
}
