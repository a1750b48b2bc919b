using System;

namespace Cases.Pointers;

/// <summary>Pointer arithmetic, differences and comparisons for every element width.</summary>
public static class Arithmetic
{
    private struct Triple
    {
        public byte A, B, C;
    }

    public static unsafe void Main()
    {
        var buffer = stackalloc long[8];
        for (var i = 0; i < 8; i++)
        {
            buffer[i] = 0x0807060504030201 * (i + 1);
        }

        var bytes = (byte*)buffer;
        var shorts = (short*)buffer;
        var ints = (int*)buffer;
        var triples = (Triple*)buffer;
        Print(bytes[9]);
        Print(*(shorts + 5));
        Print(ints[3]);
        Print(*(long*)(bytes + 8));
        Print(triples[2].B);
        Print((triples + 3)->C);
        Print(&ints[6] - &ints[1]);
        Print(&buffer[7] - buffer);
        Print((long)((byte*)&triples[5] - bytes));
        var pointer = ints;
        Print(*pointer++);
        Print(*++pointer);
        pointer -= 2;
        Print(pointer == ints ? 1 : 0);
        Print(pointer < ints + 1 ? 1 : 0);
        Print(bytes + 4 >= (byte*)(ints + 1) ? 1 : 0);
        Print(pointer != null ? 1 : 0);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
