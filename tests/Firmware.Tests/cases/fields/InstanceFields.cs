using System;

namespace Cases.Fields;

/// <summary>Fields of every width, with initialisers.</summary>
public static class InstanceFields
{
    private sealed class All
    {
        public sbyte A = -1;
        public double B = 2.5;
        public bool C = true;
        public long D = long.MinValue;
        public char E = 'e';
        public float F = -0.5f;
        public ushort G = 65535;
        public string H = "text";
        public byte I = 200;
        public ulong J = ulong.MaxValue;
        public short K = -300;
        public uint L = 4000000000;
        public int M;
        public object N;
    }

    public static void Main()
    {
        var all = new All();
        Show(all);
        all.A--;
        all.B *= 2;
        all.C = !all.C;
        all.D++;
        all.E++;
        all.F += 2;
        all.G++;
        all.H = null;
        all.I += 100;
        all.J++;
        all.K -= 32767;
        all.L *= 2;
        all.M = all.A * all.I;
        all.N = all;
        Show(all);
        Show((All)all.N);
    }

    private static void Show(All all)
    {
        Print(all.A);
        Print((long)(all.B * 2));
        Print(all.C ? 1 : 0);
        Print(all.D);
        Print(all.E);
        Print((long)(all.F * 2));
        Print(all.G);
        Print(all.H == null ? -1 : all.H.Length);
        Print(all.I);
        Print((long)all.J);
        Print(all.K);
        Print(all.L);
        Print(all.M);
        Print(all.N == null ? 0 : 1);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
