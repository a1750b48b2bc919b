using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class ArraysOfStructs
{
    private struct Pair
    {
        public int Number;
        public string Text;
        public byte Small;
        public int[] Array;
    }

    private static Pair[] s_pairs = new Pair[40];

    public static void Main()
    {
        for (var i = 0; i < s_pairs.Length; i++)
        {
            s_pairs[i] = new Pair { Number = i, Text = new string((char)('a' + i % 26), 3), Small = (byte)i, Array = new int[] { i, i + 1 } };
        }

        GC.Collect();
        for (var i = 0; i < 50; i++)
        {
            GC.KeepAlive(new int[20]);
        }

        long sum = 0;
        foreach (var pair in s_pairs)
        {
            sum += pair.Number + pair.Text[2] + pair.Small + pair.Array[1];
        }

        Console.WriteLine(sum);
    }
}
