using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class CyclesAreFreed
{
    private sealed class Ring
    {
        public Ring Other;
        public int[] Data = new int[50];
    }

    public static void Main()
    {
        var count = 0;
        for (var i = 0; i < 1500; i++)
        {
            var first = new Ring();
            var second = new Ring { Other = first };
            first.Other = second;
            count += first.Other.Other == first ? 1 : 0;
        }

        Console.WriteLine(count);
    }
}
