using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class NormalHandles
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IntPtr Make(int value) => GCHandle.ToIntPtr(GCHandle.Alloc(new int[] { value }));

    public static void Main()
    {
        var first = Make(11);
        var second = Make(12);
        GC.Collect();
        for (var i = 0; i < 50; i++)
        {
            GC.KeepAlive(new int[1]);
        }

        var handle = GCHandle.FromIntPtr(first);
        Console.WriteLine(handle.IsAllocated);
        Console.WriteLine(((int[])handle.Target)[0]);
        Console.WriteLine(((int[])GCHandle.FromIntPtr(second).Target)[0]);
        handle.Target = "text";
        Console.WriteLine((string)handle.Target);
        handle.Free();
        Console.WriteLine(handle.IsAllocated);
        GCHandle.FromIntPtr(second).Free();
        Console.WriteLine(default(GCHandle).IsAllocated);
    }
}
