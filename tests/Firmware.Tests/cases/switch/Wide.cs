using System;

namespace Cases.Switch;

/// <summary>Switches over long and ulong.</summary>
public static class Wide
{
    private static readonly long[] Values =
    [
        long.MinValue, -1, 0, 1, 2, 3, 4, 0x100000000, 0x100000001, 0x100000002, long.MaxValue,
    ];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Console.Write(Signed(value));
            Console.Write(Unsigned((ulong)value));
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static char Signed(long value)
    {
        switch (value)
        {
            case long.MinValue: return 'a';
            case -1: return 'b';
            case 0: return 'c';
            case 1: return 'd';
            case 2: return 'e';
            case 3: return 'f';
            case 0x100000000: return 'g';
            case 0x100000001: return 'h';
            default: return '-';
        }
    }

    private static char Unsigned(ulong value) => value switch
    {
        0 => 'A',
        1 => 'B',
        2 => 'C',
        4 => 'D',
        0x100000002 => 'E',
        0x8000000000000000 => 'F',
        ulong.MaxValue => 'G',
        _ => '.',
    };
}
