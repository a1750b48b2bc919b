using System;

namespace Cases.Stackalloc;

/// <summary>stackalloc of constant, computed and zero sizes, cleared.</summary>
public static class Sizes
{
    public static unsafe void Main()
    {
        var bytes = stackalloc byte[5];
        var longs = stackalloc long[3];
        var doubles = stackalloc double[2] { 1.5, -2.5 };
        var ints = stackalloc[] { 1, 2, 3 };
        Print(bytes[4]);
        Print(longs[2]);
        Print((long)((doubles[0] + doubles[1]) * 10));
        Print(ints[0] + ints[1] * 10 + ints[2] * 100);
        for (var size = 0; size < 5; size++)
        {
            Print(Use(size * 7));
        }

        Console.WriteLine();
    }

    private static unsafe int Use(int count)
    {
        var buffer = stackalloc ushort[count];
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += buffer[i];
            buffer[i] = (ushort)(i + 1);
        }

        for (var i = 0; i < count; i++)
        {
            sum += buffer[i] * (i & 3);
        }

        return sum;
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
