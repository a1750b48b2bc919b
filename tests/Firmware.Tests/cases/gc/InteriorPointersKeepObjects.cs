using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class InteriorPointersKeepObjects
{
    private sealed class Counter
    {
        public int Before = 1;
        public int Value = 42;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref int Element(int index)
    {
        var array = new int[64];
        array[index] = index * 3;
        return ref array[index];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref int Field() => ref new Counter().Value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Waste()
    {
        for (var i = 0; i < 60; i++)
        {
            var waste = new int[64];
            for (var j = 0; j < waste.Length; j++)
            {
                waste[j] = -1;
            }
        }
    }

    public static void Main()
    {
        ref var element = ref Element(50);
        ref var field = ref Field();
        GC.Collect();
        Waste();
        Console.WriteLine(element);
        Console.WriteLine(field);
        element++;
        field++;
        GC.Collect();
        Waste();
        Console.WriteLine(element + field);
    }
}
