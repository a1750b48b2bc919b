using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class MixedSizes
{
    public static void Main()
    {
        var kept = new byte[32][];
        var seed = 12345u;
        long sum = 0;
        for (var i = 0; i < 3000; i++)
        {
            seed = seed * 1664525 + 1013904223;
            var size = (int)(seed >> 16) % 700;
            var slot = (int)(seed >> 8) % kept.Length;
            if (kept[slot] != null)
            {
                for (var j = 0; j < kept[slot].Length; j += 37)
                {
                    if (kept[slot][j] != (byte)slot)
                    {
                        Console.WriteLine("overwritten");
                    }
                }
            }

            var array = new byte[size];
            foreach (var item in array)
            {
                sum += item;
            }

            for (var j = 0; j < array.Length; j++)
            {
                array[j] = (byte)slot;
            }

            kept[slot] = array;
            sum += size;
        }

        Console.WriteLine(sum);
    }
}
