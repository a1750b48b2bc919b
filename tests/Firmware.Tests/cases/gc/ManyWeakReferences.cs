using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class ManyWeakReferences
{
    private static WeakReference[] s_all = new WeakReference[60];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make(object[] kept)
    {
        for (var i = 0; i < s_all.Length; i++)
        {
            var item = new int[] { i };
            s_all[i] = new WeakReference(item);
            if (i % 3 == 0)
            {
                kept[i / 3] = item;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        var kept = new object[20];
        Make(kept);
        Console.WriteLine(Clear(20));
        GC.Collect();
        var alive = 0;
        var sum = 0;
        foreach (var reference in s_all)
        {
            if (reference.Target is int[] item)
            {
                alive++;
                sum += item[0];
            }
        }

        Console.WriteLine(alive);
        Console.WriteLine(sum);
        GC.KeepAlive(kept);
    }
}
