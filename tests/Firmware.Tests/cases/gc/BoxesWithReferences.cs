using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class BoxesWithReferences
{
    private struct Entry
    {
        public int Key;
        public object Value;
        public string Name;
    }

    public static void Main()
    {
        var boxes = new object[25];
        for (var i = 0; i < boxes.Length; i++)
        {
            boxes[i] = new Entry { Key = i, Value = new long[] { i }, Name = new string('n', i) };
        }

        GC.Collect();
        for (var i = 0; i < 40; i++)
        {
            GC.KeepAlive(new object[10]);
        }

        long sum = 0;
        foreach (Entry entry in boxes)
        {
            sum += entry.Key + ((long[])entry.Value)[0] + entry.Name.Length;
        }

        Console.WriteLine(sum);
    }
}
