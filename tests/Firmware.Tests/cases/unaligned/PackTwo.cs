using System;
using System.Runtime.InteropServices;

namespace Cases.Unaligned;

/// <summary>Structs packed to two and four bytes, nested in ordinary ones.</summary>
public static class PackTwo
{
    [StructLayout(LayoutKind.Sequential, Pack = 2)]
    private struct Two
    {
        public byte A;
        public long B;
        public byte C;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Four
    {
        public byte A;
        public double B;
        public Two Two;
    }

    private sealed class Holder
    {
        public byte Tag = 1;
        public Two Two;
        public Four Four;
    }

    public static unsafe void Main()
    {
        Print(sizeof(Two));
        Print(sizeof(Four));
        var holder = new Holder();
        holder.Two.B = long.MinValue + 3;
        holder.Four.Two = holder.Two;
        holder.Four.Two.C--;
        holder.Four.B = 0.125;
        Print(holder.Tag);
        Print(holder.Four.Two.B);
        Print(holder.Four.Two.C);
        Print((long)(holder.Four.B * 16));
        ref var wide = ref holder.Four.Two.B;
        wide -= 4;
        Print(holder.Four.Two.B);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
