using System;

namespace Cases.Switch;

/// <summary>A switch over long and ulong with labels beyond 32 bits.</summary>
public static class LongLabels
{
    private static string Signed(long value)
    {
        switch (value)
        {
            case long.MinValue:
                return "min";
            case -1:
                return "minus one";
            case 0x1_0000_0000:
                return "2^32";
            case 0x1_0000_0001:
                return "2^32+1";
            case 0:
                return "zero";
            case long.MaxValue:
                return "max";
        }

        return "none";
    }

    private static int Unsigned(ulong value) => value switch
    {
        0 => 0,
        ulong.MaxValue => 1,
        1UL << 63 => 2,
        uint.MaxValue => 3,
        _ => 4,
    };

    public static void Main()
    {
        foreach (var value in new[] { long.MinValue, -1, 0, 1, 1L << 32, (1L << 32) + 1, 0xFFFFFFFF, long.MaxValue })
        {
            Console.WriteLine(Signed(value) + Unsigned((ulong)value));
        }
    }
}
