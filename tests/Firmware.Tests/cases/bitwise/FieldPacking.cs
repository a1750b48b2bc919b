using System;

namespace Cases.Bitwise;

/// <summary>Fields packed into words by masks and shifts, with signed parts.</summary>
public static class FieldPacking
{
    private static uint Pack(int red, int green, int blue, bool flag) => (uint)red << 24 | (uint)(green & 0xFF) << 16 | (uint)(blue & 0x7FFF) << 1 | (flag ? 1u : 0);

    private static int Signed(uint word) => (int)(word << 16) >> 17;

    public static void Main()
    {
        var word = Pack(200, -1, -100, true);
        Console.WriteLine(word);
        Console.WriteLine(word >> 24);
        Console.WriteLine((sbyte)(word >> 16));
        Console.WriteLine(Signed(word));
        Console.WriteLine((word & 1) != 0);
        var cleared = word & ~(0xFFu << 16);
        Console.WriteLine(cleared);
        Console.WriteLine(cleared ^ word);
        ulong wide = (ulong)word << 32 | word;
        Console.WriteLine((int)(wide >> 20 & 0xFFF));
        wide &= ~0UL << 60;
        Console.WriteLine(wide >> 60);
    }
}
