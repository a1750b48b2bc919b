using System;

namespace Cases.Patterns;

/// <summary>Relational patterns over every number type, at their limits.</summary>
public static class RelationalRanges
{
    private static char Byte(byte value) => value switch
    {
        < 10 => 'a',
        >= 10 and < 200 => 'b',
        _ => 'c',
    };

    private static char Long(long value) => value switch
    {
        < int.MinValue => 'a',
        <= int.MaxValue => 'b',
        > 1L << 40 => 'd',
        _ => 'c',
    };

    private static char ULong(ulong value) => value switch
    {
        > long.MaxValue => 'z',
        0 => '0',
        _ => 'p',
    };

    private static char Real(double value) => value switch
    {
        < 0 => '-',
        double.PositiveInfinity => 'i',
        > 1e10 => 'h',
        >= 0 => '+',
        _ => 'n',
    };

    public static void Main()
    {
        Console.WriteLine("" + Byte(9) + Byte(10) + Byte(199) + Byte(200));
        Console.WriteLine("" + Long(long.MinValue) + Long(-5) + Long(1L << 32) + Long(1L << 41));
        Console.WriteLine("" + ULong(0) + ULong(5) + ULong(ulong.MaxValue) + ULong(1UL << 63));
        Console.WriteLine("" + Real(-0.0) + Real(-1) + Real(double.NaN) + Real(1.0 / 0) + Real(1e11));
    }
}
