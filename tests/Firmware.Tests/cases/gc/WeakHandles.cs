using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class WeakHandles
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GCHandle Make(GCHandleType type, object keep) => GCHandle.Alloc(keep ?? new int[2], type);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        var kept = new object();
        var weak = Make(GCHandleType.Weak, null);
        var tracking = Make(GCHandleType.WeakTrackResurrection, null);
        var alive = Make(GCHandleType.Weak, kept);
        Console.WriteLine(Clear(20));
        GC.Collect();
        Console.WriteLine(weak.Target == null);
        Console.WriteLine(tracking.Target == null);
        Console.WriteLine(alive.Target == kept);
        weak.Free();
        tracking.Free();
        alive.Free();
        GC.KeepAlive(kept);
    }
}
