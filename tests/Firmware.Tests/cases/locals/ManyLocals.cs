using System;

namespace Cases.Locals;

/// <summary>More locals than registers, all live across calls.</summary>
public static class ManyLocals
{
    private static int _seed = 1;

    public static void Main()
    {
        int a = Next(), b = Next(), c = Next(), d = Next(), e = Next(), f = Next(), g = Next(), h = Next();
        int i = Next(), j = Next(), k = Next(), l = Next(), m = Next(), n = Next(), o = Next(), p = Next();
        long q = Next(), r = Next(), s = Next() * 1000000007L;
        double t = Next() * 0.5, u = Next() * 0.25;
        for (var round = 0; round < 3; round++)
        {
            a += b ^ c;
            d -= e + f;
            g = h * i - j;
            k ^= l + m;
            n += o - p;
            q = q * 3 + r;
            s ^= q << round;
            t += u * round;
            (a, b, c, d) = (d, a, b, c);
            (p, g) = (g, p);
        }

        Print(a);
        Print(b);
        Print(c);
        Print(d);
        Print(g);
        Print(k);
        Print(n);
        Print(p);
        Print(q);
        Print(s);
        Print((long)(t * 4));
        Console.WriteLine();
    }

    private static int Next() => _seed = _seed * 1103515245 + 12345;

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
