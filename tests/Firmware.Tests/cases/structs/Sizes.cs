using System;

namespace Cases.Structs;

/// <summary>Structs of many sizes as arguments and results.</summary>
public static class Sizes
{
    private struct One
    {
        public byte A;
    }

    private struct Three
    {
        public byte A, B, C;
    }

    private struct Eight
    {
        public int A, B;
    }

    private struct Twelve
    {
        public int A;
        public short B;
        public long C;
    }

    private struct Big
    {
        public long A, B, C, D;
        public int E;
        public byte F;
    }

    private struct Reals
    {
        public float A, B, C, D;
    }

    private struct Empty
    {
    }

    public static void Main()
    {
        var one = Make1(250);
        var three = Make3(one);
        var eight = Make8(three, 5);
        var twelve = Make12(eight, new Empty());
        var big = MakeBig(twelve, one, eight);
        var reals = MakeReals(big);
        Print(one.A);
        Print(three.A + three.B * 1000 + three.C * 1000000);
        Print(eight.A);
        Print(eight.B);
        Print(twelve.C);
        Print(twelve.B);
        Print(big.A + big.B + big.C + big.D);
        Print(big.E);
        Print(big.F);
        Print((long)(reals.A + reals.B * 2 + reals.C * 4 + reals.D * 8));
        Console.WriteLine();
    }

    private static One Make1(int value) => new() { A = (byte)value };

    private static Three Make3(One one) => new() { A = one.A, B = (byte)(one.A + 1), C = (byte)(one.A + 10) };

    private static Eight Make8(Three three, int scale) => new() { A = three.A * scale, B = three.C - three.B };

    private static Twelve Make12(Eight eight, Empty empty) =>
        new() { A = eight.A + 1, B = (short)(eight.B * 300), C = (long)eight.A << 33 };

    private static Big MakeBig(Twelve twelve, One one, Eight eight) => new()
    {
        A = twelve.C,
        B = twelve.B,
        C = one.A,
        D = eight.A,
        E = eight.B,
        F = (byte)twelve.A,
    };

    private static Reals MakeReals(Big big) => new() { A = big.B, B = big.C * 0.5f, C = big.D, D = -0.25f };

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
