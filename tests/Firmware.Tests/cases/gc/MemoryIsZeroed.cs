using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class MemoryIsZeroed
{
    private sealed class Item
    {
        public int A;
        public long B;
        public object C;
    }

    public static void Main()
    {
        var bad = 0;
        for (var i = 0; i < 4000; i++)
        {
            var item = new Item();
            var array = new int[7];
            if (item.A != 0 || item.B != 0 || item.C != null || array[6] != 0 || array[0] != 0)
            {
                bad++;
            }

            item.A = i;
            item.B = -1;
            item.C = array;
            array[0] = array[6] = i;
        }

        Console.WriteLine(bad);
    }
}
