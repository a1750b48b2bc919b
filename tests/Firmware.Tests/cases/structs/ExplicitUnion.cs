using System;
using System.Runtime.InteropServices;

namespace Cases.Structs;

/// <summary>Overlapping fields of an explicit layout read each other's bits.</summary>
public static class ExplicitUnion
{
    [StructLayout(LayoutKind.Explicit)]
    private struct Bits
    {
        [FieldOffset(0)]
        public double Real;

        [FieldOffset(0)]
        public ulong Whole;

        [FieldOffset(4)]
        public uint High;

        [FieldOffset(0)]
        public byte Lowest;

        [FieldOffset(6)]
        public ushort Top;
    }

    public static void Main()
    {
        var bits = new Bits { Real = 1.0 };
        Console.WriteLine(bits.Whole);
        Console.WriteLine(bits.High);
        bits.Lowest = 0xFF;
        Console.WriteLine(bits.Whole & 0xFFFF);
        bits.Top |= 0x8000;
        Console.WriteLine(bits.Real < 0);
        bits.Whole = 0;
        Console.WriteLine(bits.Top);
        bits.High = 0x7FF00000;
        Console.WriteLine(double.IsInfinity(bits.Real));
    }
}
