using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class AllocatedBytesGrow
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Nothing(int x) => x + 1;

    public static void Main()
    {
        var first = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0;
        for (var i = 0; i < 100; i++)
        {
            sum += Nothing(i);
        }

        Console.WriteLine(GC.GetAllocatedBytesForCurrentThread() - first);
        var array = new byte[1000];
        var difference = GC.GetAllocatedBytesForCurrentThread() - first;
        Console.WriteLine(difference >= 1000);
        GC.Collect();
        Console.WriteLine(GC.GetAllocatedBytesForCurrentThread() - first >= 1000);
        Console.WriteLine(GC.GetTotalAllocatedBytes(true) >= difference);
        Console.WriteLine(sum + array.Length);
    }
}
