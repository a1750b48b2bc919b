using System;
using System.Runtime.CompilerServices;

namespace Cases.Pointers;

/// <summary>Legal programs of which a C compiler that sees through all calls thinks ill.</summary>
public static unsafe class CompilersDoubts
{
    private static int* s_kept;

    public static void Main()
    {
        Span<int> three = stackalloc int[3];
        Console.WriteLine(new string('x', three.Length));
        _ = OfLocal();
        Keep();
        Console.WriteLine(s_kept == null);
        Console.WriteLine(Unwritten());
        Console.WriteLine(Beyond(3));
        Console.WriteLine(Skipped(-1));
        Console.WriteLine(OfNull(null, 0));
        Console.WriteLine(Overwritten());
    }

    private static int* OfLocal()
    {
        var local = 5;
        return &local;
    }

    private static void Keep()
    {
        var local = 6;
        s_kept = &local;
    }

    [SkipLocalsInit]
    private static int Unwritten()
    {
        var memory = stackalloc int[4];
        var sum = 0;
        for (var i = 0; i < 4; i++)
        {
            sum |= memory[i];
        }

        return sum & 0;
    }

    private static int Beyond(int length)
    {
        var memory = stackalloc int[3];
        memory[0] = 9;
        return length > 3 ? memory[5] : memory[0];
    }

    private static int Skipped(int index)
    {
        Unsafe.SkipInit(out int value);
        if (index >= 0)
        {
            value = index;
        }

        return index < 0 ? 4 : value;
    }

    private static int OfNull(int* pointer, int length) => length > 0 ? pointer[2] : length;

    private static int Overwritten()
    {
        var number = 0x01020304;
        var bytes = (byte*)&number;
        var length = number > 0 ? 4 : 8;
        for (var i = 0; i < length; i++)
        {
            bytes[i] = 1;
        }

        return number;
    }
}
