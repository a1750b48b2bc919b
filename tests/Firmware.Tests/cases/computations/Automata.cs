using System;

namespace Cases.Computations;

/// <summary>Rules of cells in a line, in the bits of wide integers.</summary>
public static class Automata
{
    public static void Main()
    {
        foreach (var rule in (byte[])[30, 90, 110])
        {
            UInt128 cells = UInt128.One << 64;
            for (var generation = 0; generation < 8; generation++)
            {
                Console.WriteLine(Picture((ulong)(cells >> 48) & 0xFFFFFFFF));
                cells = Next(cells, rule);
            }

            Console.WriteLine(UInt128.PopCount(cells));
        }
    }

    private static UInt128 Next(UInt128 cells, byte rule)
    {
        UInt128 next = 0;
        for (var i = 0; i < 128; i++)
        {
            var around = (int)(UInt128.RotateRight(cells, i - 1) & 7);
            next |= (UInt128)(uint)((rule >> around) & 1) << i;
        }

        return next;
    }

    private static string Picture(ulong cells)
    {
        Span<char> line = stackalloc char[32];
        for (var i = 0; i < 32; i++)
        {
            line[31 - i] = (cells >> i & 1) != 0 ? '#' : '.';
        }

        return new string(line);
    }
}
