using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class ConditionalWeakTables
{
    private sealed class Extra
    {
        public int Value;
    }

    private static readonly ConditionalWeakTable<object, Extra> s_table = new ConditionalWeakTable<object, Extra>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Attach(object key, int value)
    {
        var extra = new Extra { Value = value };
        s_table.Add(key ?? new object(), extra);
        return new WeakReference(extra);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        var keys = new object[12];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = new object();
            Attach(keys[i], i);
        }

        var lost = Attach(null, 99);
        Console.WriteLine(Clear(30));
        GC.Collect();
        GC.Collect();
        Console.WriteLine(lost.IsAlive);
        var sum = 0;
        foreach (var key in keys)
        {
            sum += s_table.TryGetValue(key, out var extra) ? extra.Value : -1000;
        }

        Console.WriteLine(sum);
        Console.WriteLine(s_table.Remove(keys[3]));
        Console.WriteLine(s_table.TryGetValue(keys[3], out _));
        Console.WriteLine(s_table.Remove(keys[3]));
        s_table.AddOrUpdate(keys[3], new Extra { Value = 33 });
        s_table.AddOrUpdate(keys[4], new Extra { Value = 44 });
        Console.WriteLine(s_table.TryGetValue(keys[3], out var three) ? three.Value : -1);
        Console.WriteLine(s_table.TryGetValue(keys[4], out var four) ? four.Value : -1);
        Console.WriteLine(s_table.TryAdd(keys[5], new Extra()));
        try
        {
            s_table.Add(keys[6], new Extra());
        }
        catch (ArgumentException)
        {
            Console.WriteLine("twice");
        }
    }
}
