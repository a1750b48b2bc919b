using System;

namespace Cases.Operators;

/// <summary>Bitwise operators and shifts, with a shift count of any type.</summary>
public static class BitsAndShifts
{
    private readonly struct Bits(uint value)
    {
        public readonly uint Value = value;

        public static Bits operator &(Bits a, Bits b) => new(a.Value & b.Value);

        public static Bits operator |(Bits a, Bits b) => new(a.Value | b.Value);

        public static Bits operator ^(Bits a, Bits b) => new(a.Value ^ b.Value);

        public static Bits operator <<(Bits a, string count) => new(a.Value << count.Length);

        public static Bits operator >>(Bits a, int count) => new((uint)((int)a.Value >> count));

        public static Bits operator >>>(Bits a, int count) => new(a.Value >>> count);

        public static bool operator !(Bits a) => a.Value == 0;
    }

    public static void Main()
    {
        var a = new Bits(0xF0F0_0000);
        var b = new Bits(0x0FF0_00FF);
        Console.WriteLine((a & b).Value);
        Console.WriteLine((a | b).Value);
        Console.WriteLine((a ^ b).Value);
        Console.WriteLine((b << "four").Value);
        Console.WriteLine((a >> 4).Value);
        Console.WriteLine((a >>> 4).Value);
        Console.WriteLine(!(a ^ a));
        a >>>= 28;
        a |= b;
        Console.WriteLine(a.Value);
    }
}
