using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Layout;

/// <summary>Structs inside structs with packing and offsets, fixed buffers, sizes.</summary>
public static unsafe class NestedAndPacked
{
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Packed
    {
        public byte A;
        public int B;
        public short C;
        public long D;
    }

    [StructLayout(LayoutKind.Explicit)]
    private struct Union
    {
        [FieldOffset(0)]
        public Packed Whole;

        [FieldOffset(1)]
        public int Middle;

        [FieldOffset(16)]
        public fixed byte Tail[4];
    }

    private struct Outer
    {
        public byte First;
        public Union Inner;
        public fixed short Numbers[3];
        public Packed Last;
    }

    public static void Main()
    {
        Console.WriteLine(sizeof(Packed));
        Console.WriteLine(sizeof(Union));
        var outer = default(Outer);
        outer.Inner.Whole.B = 0x11223344;
        Console.WriteLine(outer.Inner.Middle);
        outer.Inner.Middle++;
        Console.WriteLine(outer.Inner.Whole.B);
        outer.Inner.Whole.D = long.MinValue + 1;
        Console.WriteLine(outer.Inner.Whole.D);
        outer.Inner.Tail[2] = 9;
        outer.Numbers[1] = -5;
        outer.Last.C = -2;
        var copy = outer;
        copy.Inner.Tail[2]++;
        copy.Numbers[1]--;
        Console.WriteLine((int)copy.Inner.Tail[2]);
        Console.WriteLine((int)outer.Inner.Tail[2]);
        Console.WriteLine((int)copy.Numbers[1]);
        Console.WriteLine((int)copy.Last.C);
        var array = new Packed[3];
        array[1].D = 12345678901234;
        array[2].B = 77;
        Console.WriteLine(array[1].D);
        Console.WriteLine(array[2].B);
        Console.WriteLine(Unsafe.SizeOf<Packed>());
    }
}
