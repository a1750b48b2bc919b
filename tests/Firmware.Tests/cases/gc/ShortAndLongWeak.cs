using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class ShortAndLongWeak
{
    private sealed class Item
    {
        public static Item Saved;

        ~Item() => Saved = this;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make(out WeakReference shortOne, out WeakReference longOne)
    {
        var item = new Item();
        shortOne = new WeakReference(item, false);
        longOne = new WeakReference(item, true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Drop() => Item.Saved = null;

    public static void Main()
    {
        Make(out var shortOne, out var longOne);
        Console.WriteLine(Clear(20));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Console.WriteLine(shortOne.IsAlive);
        Console.WriteLine(longOne.IsAlive);
        Drop();
        Console.WriteLine(Clear(20));
        GC.Collect();
        Console.WriteLine(longOne.IsAlive);
    }
}
