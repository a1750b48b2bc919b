using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class TypedWeakReferences
{
    private sealed class Item
    {
        public int Value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<Item> Make(int value) => new WeakReference<Item>(new Item { Value = value });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Print(WeakReference<Item> reference) =>
        Console.WriteLine(reference.TryGetTarget(out var item) ? item.Value : -1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        var kept = new Item { Value = 5 };
        var first = new WeakReference<Item>(kept);
        var second = Make(6);
        Console.WriteLine(Clear(20));
        GC.Collect();
        Print(first);
        Print(second);
        second.SetTarget(kept);
        Print(second);
        first.SetTarget(null);
        Print(first);
        GC.KeepAlive(kept);
    }
}
