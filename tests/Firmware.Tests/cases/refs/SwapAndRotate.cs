using System;

namespace Cases.Refs;

/// <summary>References to elements of one array overlap with writes through the array.</summary>
public static class SwapAndRotate
{
    private static void Rotate(ref int a, ref int b, ref int c) => (a, b, c) = (b, c, a);

    private static void Sum(ref int total, int[] items)
    {
        foreach (var item in items)
        {
            total += item;
        }
    }

    public static void Main()
    {
        int[] items = [1, 2, 3];
        Rotate(ref items[0], ref items[1], ref items[2]);
        Console.WriteLine(items[0] * 100 + items[1] * 10 + items[2]);
        Rotate(ref items[0], ref items[0], ref items[2]);
        Console.WriteLine(items[0] * 100 + items[1] * 10 + items[2]);
        Sum(ref items[1], items);
        Console.WriteLine(items[1]);
    }
}
