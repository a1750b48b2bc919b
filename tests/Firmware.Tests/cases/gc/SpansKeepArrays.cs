using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class SpansKeepArrays
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Span<int> Make(int length)
    {
        var array = new int[length];
        for (var i = 0; i < length; i++)
        {
            array[i] = i;
        }

        return array.AsSpan(5, 10);
    }

    public static void Main()
    {
        var span = Make(40);
        GC.Collect();
        for (var i = 0; i < 30; i++)
        {
            var other = new int[40];
            other[7] = -5;
        }

        var sum = 0;
        foreach (var item in span)
        {
            sum += item;
        }

        Console.WriteLine(sum);
    }
}
