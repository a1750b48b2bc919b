using System;

namespace Cases.Enums;

/// <summary>Enums over every integer type keep their width.</summary>
public static class EveryWidth
{
    private enum A : sbyte { Low = sbyte.MinValue, Zero = 0, High = sbyte.MaxValue }

    private enum B : byte { Zero, High = 255 }

    private enum C : short { Low = short.MinValue, High = short.MaxValue }

    private enum D : ushort { Zero, High = 65535 }

    private enum E { Low = int.MinValue, High = int.MaxValue }

    private enum F : uint { Zero, High = uint.MaxValue }

    private enum G : long { Low = long.MinValue, High = long.MaxValue }

    private enum H : ulong { Zero, High = ulong.MaxValue }

    private struct All
    {
        public A A;
        public B B;
        public C C;
        public D D;
        public E E;
        public F F;
        public G G;
        public H H;
    }

    public static void Main()
    {
        var all = new All
        {
            A = A.High,
            B = B.High,
            C = C.High,
            D = D.High,
            E = E.High,
            F = F.High,
            G = G.High,
            H = H.High,
        };
        Show(all);
        all.A++;
        all.B++;
        all.C++;
        all.D++;
        all.E++;
        all.F++;
        all.G++;
        all.H++;
        Show(all);
        Print(all.A == A.Low ? 1 : 0);
        Print(all.H < H.High ? 1 : 0);
        Print((long)(A)(int)all.G);
        Print(sizeof(A) + sizeof(C) * 10 + sizeof(E) * 100 + sizeof(G) * 1000);
        Console.WriteLine();
    }

    private static void Show(All all)
    {
        Print((long)all.A);
        Print((long)all.B);
        Print((long)all.C);
        Print((long)all.D);
        Print((long)all.E);
        Print((long)all.F);
        Print((long)all.G);
        Print((long)all.H);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
