using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class CollectReturnsMemory
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use()
    {
        var head = new object[1];
        for (var i = 0; i < 200; i++)
        {
            head = new object[] { head };
        }
    }

    public static void Main()
    {
        GC.Collect();
        var before = GC.GetTotalMemory(true);
        Use();
        var between = GC.GetTotalMemory(false);
        var after = GC.GetTotalMemory(true);
        Console.WriteLine(before > 0 || before == 0);
        Console.WriteLine(after <= between);
        Console.WriteLine(after - before < 2000);
    }
}
