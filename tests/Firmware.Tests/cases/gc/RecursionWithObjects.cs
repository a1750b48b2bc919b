using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class RecursionWithObjects
{
    private static int[] Merge(int[] values, int from, int count)
    {
        if (count == 1)
        {
            return new int[] { values[from] };
        }

        var left = Merge(values, from, count / 2);
        var right = Merge(values, from + count / 2, count - count / 2);
        var result = new int[count];
        for (int i = 0, l = 0, r = 0; i < count; i++)
        {
            result[i] = r >= right.Length || (l < left.Length && left[l] <= right[r]) ? left[l++] : right[r++];
        }

        return result;
    }

    public static void Main()
    {
        var values = new int[200];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i * 7919 % 1009;
        }

        for (var round = 0; round < 5; round++)
        {
            var sorted = Merge(values, 0, values.Length);
            long hash = 0;
            foreach (var value in sorted)
            {
                hash = hash * 31 + value;
            }

            Console.WriteLine(hash);
        }
    }
}
