using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class ArraysOfReferences
{
    private static object[] s_all = new object[120];

    public static void Main()
    {
        for (var i = 0; i < s_all.Length; i++)
        {
            s_all[i] = i % 3 == 0 ? new int[i] : i % 3 == 1 ? (object)(i * 2) : new string('x', i);
        }

        GC.Collect();
        var noise = new object[100];
        for (var i = 0; i < noise.Length; i++)
        {
            noise[i] = new long[3];
        }

        long sum = 0;
        foreach (var item in s_all)
        {
            sum += item is int[] array ? array.Length : item is int number ? number : ((string)item).Length;
        }

        Console.WriteLine(sum);
        GC.KeepAlive(noise);
    }
}
