using System;

namespace Cases.Delegates;

/// <summary>More arguments than registers, of all widths.</summary>
public static class ManyArguments
{
    private delegate long Sum(byte a, sbyte b, short c, ushort d, int e, uint f, long g, ulong h, float i, double j, char k, bool l);

    private static long Add(byte a, sbyte b, short c, ushort d, int e, uint f, long g, ulong h, float i, double j, char k, bool l) =>
        a + b + c + d + e + f + g + (long)h + (long)i + (long)j + k + (l ? 1 : 0);

    private sealed class Adder(long start)
    {
        public long Add(byte a, sbyte b, short c, ushort d, int e, uint f, long g, ulong h, float i, double j, char k, bool l) =>
            start + DelegatesAdd(a, b, c, d, e, f, g, h, i, j, k, l);

        private static long DelegatesAdd(byte a, sbyte b, short c, ushort d, int e, uint f, long g, ulong h, float i, double j, char k, bool l) =>
            ManyArguments.Add(a, b, c, d, e, f, g, h, i, j, k, l);
    }

    public static void Main()
    {
        Sum sum = Add;
        Console.WriteLine(sum(255, -128, -32768, 65535, int.MinValue, uint.MaxValue, 1L << 40, 1UL << 41, 1.5f, 2.5, 'x', true));
        sum = new Adder(1000).Add;
        Console.WriteLine(sum(1, -2, 3, 4, -5, 6, -7, 8, -9.5f, 10, 'a', false));
    }
}
