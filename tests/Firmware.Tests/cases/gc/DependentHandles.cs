using System;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class DependentHandles
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DependentHandle Make(object target, out WeakReference dependent)
    {
        var value = new int[] { 5 };
        dependent = new WeakReference(value);
        return new DependentHandle(target ?? new object(), value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        var kept = new object();
        var first = Make(kept, out var firstValue);
        var second = Make(null, out var secondValue);
        Console.WriteLine(Clear(30));
        GC.Collect();
        Console.WriteLine(first.IsAllocated);
        Console.WriteLine(first.Target == kept);
        Console.WriteLine(((int[])first.Dependent)[0]);
        Console.WriteLine(second.Target == null);
        Console.WriteLine(second.Dependent == null);
        Console.WriteLine(firstValue.IsAlive);
        Console.WriteLine(secondValue.IsAlive);
        first.Dispose();
        Console.WriteLine(first.IsAllocated);
        second.Dispose();
        GC.KeepAlive(kept);
    }
}
