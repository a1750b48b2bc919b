using System;
using System.Runtime.InteropServices;

namespace Cases.Unaligned;

/// <summary>Structs with explicit offsets: unions and gaps.</summary>
public static class ExplicitLayout
{
    [StructLayout(LayoutKind.Explicit)]
    private struct Union
    {
        [FieldOffset(0)]
        public int Int;
        [FieldOffset(0)]
        public float Float;
        [FieldOffset(0)]
        public byte First;
        [FieldOffset(3)]
        public byte Last;
        [FieldOffset(2)]
        public ushort High;
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    private struct Gaps
    {
        [FieldOffset(1)]
        public byte A;
        [FieldOffset(4)]
        public int B;
        [FieldOffset(16)]
        public long C;
    }

    public static unsafe void Main()
    {
        var union = new Union { Float = 1.0f };
        Print(union.Int);
        union.Last = 0xC0;
        Print((long)union.Float);
        union.First = 0xFF;
        Print(union.Int);
        union.High = 0x1234;
        Print(union.Int);
        Print(sizeof(Union));
        var gaps = new Gaps[2];
        gaps[1].A = 5;
        gaps[1].B = -6;
        gaps[1].C = 7;
        Print(sizeof(Gaps));
        Print(gaps[1].A + gaps[1].B * 10 + gaps[1].C * 100);
        fixed (Gaps* pointer = gaps)
        {
            Print(*((byte*)pointer + 25));
            Print(*((long*)pointer + 5));
        }

        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
