using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class BigArraysAmongSmallObjects
{
    public static void Main()
    {
        object small = null;
        long sum = 0;
        for (var i = 0; i < 200; i++)
        {
            var big = new int[1500];
            big[i] = i;
            small = i % 10 == 0 ? new object[] { i, null } : new object[] { i, small };
            sum += big[i] + big.Length;
        }

        var depth = 0;
        for (var node = (object[])small; node != null; node = (object[])node[1])
        {
            depth++;
        }

        Console.WriteLine(sum);
        Console.WriteLine(depth);
    }
}
