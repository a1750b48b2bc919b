using System;
using System.Runtime.InteropServices;

namespace Cases.Layout;

/// <summary>Classes that choose the offsets of their fields: overlapping fields, references, derived classes.</summary>
public static class ExplicitClass
{
    [StructLayout(LayoutKind.Explicit)]
    private class Number
    {
        [FieldOffset(0)]
        public int Whole;

        [FieldOffset(0)]
        public byte Low;

        [FieldOffset(3)]
        public byte High;

        [FieldOffset(4)]
        public float Real;

        [FieldOffset(4)]
        public uint Bits;

        public int Twice() => Whole * 2;
    }

    [StructLayout(LayoutKind.Explicit, Size = 32)]
    private sealed class WithReference
    {
        [FieldOffset(8)]
        public string Text;

        [FieldOffset(0)]
        public long Wide;

        [FieldOffset(16)]
        public double Real = 1.5;
    }

    private sealed class Derived : Number
    {
        public int Own = 7;
        public string Name = "derived";
    }

    public static void Main()
    {
        var number = new Number { Whole = 0x01020304 };
        Console.WriteLine((int)number.Low);
        Console.WriteLine((int)number.High);
        number.Low = 0xFF;
        Console.WriteLine(number.Whole);
        number.Real = 1.0f;
        Console.WriteLine(number.Bits);
        Console.WriteLine(number.Twice());
        var mixed = new WithReference { Text = "text", Wide = 1L << 50 };
        Console.WriteLine(mixed.Text);
        Console.WriteLine(mixed.Wide);
        Console.WriteLine((int)(mixed.Real * 2));
        ref var wide = ref mixed.Wide;
        wide++;
        Console.WriteLine(mixed.Wide);
        Number derived = new Derived { Whole = 5 };
        derived.High = 1;
        Console.WriteLine(derived.Whole);
        Console.WriteLine(((Derived)derived).Own);
        Console.WriteLine(((Derived)derived).Name);
    }
}
