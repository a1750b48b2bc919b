using System;

namespace Cases.Spans;

/// <summary>Slices of spans share memory with the array and each other.</summary>
public static class SlicesShareMemory
{
    public static void Main()
    {
        int[] items = [1, 2, 3, 4, 5, 6];
        var all = items.AsSpan();
        var middle = all[1..^1];
        var tail = middle.Slice(2);
        tail[0] = 40;
        middle[0] = 20;
        Console.WriteLine(items[1] + items[3]);
        Console.WriteLine(middle.Length + " " + tail.Length + " " + all[6..].Length);
        Console.WriteLine(all[^1]);
        middle.Fill(7);
        Console.WriteLine(items[0] + items[4] + items[5]);
        tail.Clear();
        Console.WriteLine(items[2] + items[3] + items[4]);
        Console.WriteLine(tail == items.AsSpan(3, 2));
    }
}
