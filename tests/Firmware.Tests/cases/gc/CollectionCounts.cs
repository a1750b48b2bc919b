using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class CollectionCounts
{
    public static void Main()
    {
        var zero = GC.CollectionCount(0);
        var one = GC.CollectionCount(1);
        var two = GC.CollectionCount(2);
        GC.Collect();
        Console.WriteLine(GC.CollectionCount(0) > zero);
        Console.WriteLine(GC.CollectionCount(1) > one);
        Console.WriteLine(GC.CollectionCount(2) > two);
        Console.WriteLine(GC.MaxGeneration);
        Console.WriteLine(GC.GetGeneration(new object()) <= 2);
        GC.Collect(2, GCCollectionMode.Forced, true, true);
        GC.Collect(1, GCCollectionMode.Optimized);
        GC.Collect(0);
        Console.WriteLine(GC.CollectionCount(0) > zero);
    }
}
