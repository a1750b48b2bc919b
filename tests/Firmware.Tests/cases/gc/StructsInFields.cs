using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class StructsInFields
{
    private struct Inner
    {
        public byte Flag;
        public object First;
        public short Middle;
        public string Second;
    }

    private struct Outer
    {
        public long Wide;
        public Inner Inner;
        public int[] Array;
    }

    private sealed class Holder
    {
        public byte A;
        public Outer Outer;
        public Inner Other;
        public object Last;
    }

    private static Holder Make(int seed) => new Holder
    {
        A = (byte)seed,
        Outer = new Outer { Wide = seed, Inner = new Inner { First = seed, Second = new string('s', seed), Middle = 3 }, Array = new int[seed] },
        Other = new Inner { First = new int[seed + 1], Second = new string('t', seed + 2), Flag = 9 },
        Last = new object[] { seed },
    };

    public static void Main()
    {
        var holders = new Holder[20];
        for (var i = 0; i < holders.Length; i++)
        {
            holders[i] = Make(i);
        }

        GC.Collect();
        var waste = new object[200];
        for (var i = 0; i < waste.Length; i++)
        {
            waste[i] = new int[2];
        }

        long sum = 0;
        foreach (var holder in holders)
        {
            sum += holder.A + holder.Outer.Wide + (int)holder.Outer.Inner.First + holder.Outer.Inner.Second.Length + holder.Outer.Array.Length
                + ((int[])holder.Other.First).Length + holder.Other.Second.Length + holder.Other.Flag + (int)((object[])holder.Last)[0];
        }

        Console.WriteLine(sum);
        GC.KeepAlive(waste);
    }
}
