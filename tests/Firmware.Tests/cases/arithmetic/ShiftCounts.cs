using System;

namespace Cases.Arithmetic;

/// <summary>Shift counts beyond the width are masked, for each width and sign.</summary>
public static class ShiftCounts
{
    private static int Left(int value, int count) => value << count;

    private static uint Logical(int value, int count) => (uint)value >>> count;

    private static long Wide(long value, int count) => value >> count;

    public static void Main()
    {
        foreach (var count in new[] { 0, 1, 31, 32, 33, 63, 64, 65, -1, -32 })
        {
            Console.Write(Left(3, count) + " ");
            Console.Write(Logical(-5, count) + " ");
            Console.Write(Wide(-5, count) + " ");
            Console.WriteLine((1UL << count) + " " + ((byte)200 >> count) + " " + ((sbyte)-7 >>> count));
        }
    }
}
