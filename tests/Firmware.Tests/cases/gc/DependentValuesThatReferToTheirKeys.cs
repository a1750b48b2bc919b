using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class DependentValuesThatReferToTheirKeys
{
    private sealed class Key
    {
        public int Number;
    }

    private sealed class Value
    {
        public Key Back;
        public Key Next;
    }

    private static readonly ConditionalWeakTable<Key, Value> s_table = new ConditionalWeakTable<Key, Value>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Chain(Key first, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var next = new Key { Number = i };
            s_table.Add(first, new Value { Back = first, Next = next });
            first = next;
        }

        return new WeakReference(first);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        var root = new Key();
        var end = Chain(root, 10);
        Chain(new Key(), 10);
        Console.WriteLine(Clear(30));
        GC.Collect();
        Console.WriteLine(end.IsAlive);
        Console.WriteLine(((Key)end.Target).Number);
        GC.KeepAlive(root);
    }
}
