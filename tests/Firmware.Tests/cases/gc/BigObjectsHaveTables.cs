using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class BigObjectsHaveTables
{
    [InlineArray(50)]
    private struct Slots
    {
        public object First;
    }

    private sealed class Big
    {
        public int Number;
        public Slots Slots;
        public string Text;
    }

    public static void Main()
    {
        var big = new Big { Number = 5, Text = new string('b', 7) };
        for (var i = 0; i < 50; i++)
        {
            big.Slots[i] = new int[] { i };
        }

        GC.Collect();
        GC.KeepAlive(new int[100]);
        long sum = big.Number + big.Text.Length;
        for (var i = 0; i < 50; i++)
        {
            sum += ((int[])big.Slots[i])[0];
        }

        Console.WriteLine(sum);
    }
}
