using System;

namespace Cases.Delegates;

/// <summary>Structs of several sizes as arguments and results.</summary>
public static class StructResult
{
    private struct Small
    {
        public byte A;
    }

    private struct Large
    {
        public int A;
        public long B;
        public double C;
        public int D;
    }

    private delegate Large Make(Small first, int a, Large other);

    private sealed class Maker(int bias)
    {
        public Large Make(Small first, int a, Large other) =>
            new() { A = first.A + a + bias, B = other.B * 2, C = other.C + 0.5, D = other.D };
    }

    private static Large Static(Small first, int a, Large other) => new() { A = first.A * a, B = other.A };

    public static void Main()
    {
        var other = new Large { A = 1, B = 3000000000L, C = 2, D = 9 };
        Make make = new Maker(100).Make;
        var result = make(new Small { A = 200 }, 5, other);
        Console.WriteLine(result.A);
        Console.WriteLine(result.B);
        Console.WriteLine((int)(result.C * 10));
        Console.WriteLine(result.D);
        make = Static;
        result = make(new Small { A = 200 }, 5, result);
        Console.WriteLine(result.A);
        Console.WriteLine(result.B);
    }
}
