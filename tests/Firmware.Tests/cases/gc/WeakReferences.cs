using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class WeakReferences
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Make(int[] keep, bool isLong) => new WeakReference(keep ?? new int[3], isLong);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        var kept = new int[] { 7 };
        var strong = Make(kept, false);
        var weak = Make(null, false);
        var resurrecting = Make(null, true);
        Console.WriteLine(Clear(20));
        GC.Collect();
        Console.WriteLine(strong.IsAlive);
        Console.WriteLine(((int[])strong.Target)[0]);
        Console.WriteLine(weak.IsAlive);
        Console.WriteLine(weak.Target == null);
        Console.WriteLine(resurrecting.IsAlive);
        Console.WriteLine(resurrecting.TrackResurrection);
        Console.WriteLine(weak.TrackResurrection);
        weak.Target = kept;
        Console.WriteLine(weak.IsAlive);
        weak.Target = null;
        Console.WriteLine(weak.IsAlive);
        GC.KeepAlive(kept);
    }
}
