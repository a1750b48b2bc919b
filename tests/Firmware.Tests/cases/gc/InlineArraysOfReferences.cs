using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class InlineArraysOfReferences
{
    [InlineArray(4)]
    private struct Four
    {
        public string First;
    }

    private sealed class Holder
    {
        public Four Items;
        public int Number;
    }

    public static void Main()
    {
        var holders = new Holder[10];
        for (var i = 0; i < holders.Length; i++)
        {
            holders[i] = new Holder { Number = i };
            for (var j = 0; j < 4; j++)
            {
                holders[i].Items[j] = new string((char)('a' + j), i);
            }
        }

        GC.Collect();
        for (var i = 0; i < 30; i++)
        {
            GC.KeepAlive(new string('-', 9));
        }

        var sum = 0;
        foreach (var holder in holders)
        {
            for (var j = 0; j < 4; j++)
            {
                sum += holder.Items[j].Length + (holder.Number > 0 ? holder.Items[j][0] : 0);
            }
        }

        Console.WriteLine(sum);
    }
}
