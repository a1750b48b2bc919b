using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class SwapsInStatics
{
    private static object s_first = new int[] { 1 };
    private static object s_second = new int[] { 2 };

    public static void Main()
    {
        for (var i = 0; i < 100; i++)
        {
            var old = s_first;
            s_first = s_second;
            s_second = old;
            GC.KeepAlive(new int[30]);
            if (i % 10 == 0)
            {
                GC.Collect();
            }
        }

        Console.WriteLine(((int[])s_first)[0]);
        Console.WriteLine(((int[])s_second)[0]);
    }
}
