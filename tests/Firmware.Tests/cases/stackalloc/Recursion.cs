using System;

namespace Cases.Stackalloc;

/// <summary>Every call has its own block.</summary>
public static class Recursion
{
    public static unsafe void Main()
    {
        Console.WriteLine(Depth(6, null));
        Console.WriteLine(Digits(1234567890123456789));
        Console.WriteLine(Digits(-5));
    }

    private static unsafe int Depth(int depth, int* outer)
    {
        var mine = stackalloc int[depth + 1];
        mine[depth] = depth * 3;
        mine[0] += outer == null ? 1 : outer[0] + 1;
        var below = depth == 0 ? 0 : Depth(depth - 1, mine);
        return mine[0] * 100 + mine[depth] + below;
    }

    private static unsafe int Digits(long value)
    {
        var buffer = stackalloc byte[20];
        var position = 20;
        var rest = value < 0 ? (ulong)-value : (ulong)value;
        do
        {
            buffer[--position] = (byte)(rest % 10);
            rest /= 10;
        }
        while (rest != 0);
        var sum = 0;
        while (position < 20)
        {
            sum = sum * 2 + buffer[position++];
        }

        return sum;
    }
}
