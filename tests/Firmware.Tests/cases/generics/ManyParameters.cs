using System;

namespace Cases.Generics;

/// <summary>Type parameters many at once, of mixed kinds, keep their order.</summary>
public static class ManyParameters
{
    private class Seven<TA, TB, TC, TD, TE, TF, TG>
    {
        public TA A;
        public TB B;
        public TC C;
        public TD D;
        public TE E;
        public TF F;
        public TG G;

        public Seven<TG, TF, TE, TD, TC, TB, TA> Reverse() => new() { A = G, B = F, C = E, D = D, E = C, F = B, G = A };

        public override string ToString() => A + "," + B + "," + C + "," + D + "," + E + "," + F + "," + G;
    }

    public static void Main()
    {
        var all = new Seven<byte, string, long, char, bool, short, ulong> { A = 1, B = "b", C = 1L << 40, D = 'd', E = true, F = -6, G = ulong.MaxValue };
        Console.WriteLine(all.ToString());
        Console.WriteLine(all.Reverse().ToString());
        Console.WriteLine(all.Reverse().Reverse().ToString());
    }
}
