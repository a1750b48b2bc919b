using System;

namespace Cases.Arrays;

/// <summary>ConvertAll, Find, FindIndex, ForEach, TrueForAll and Sort with comparisons.</summary>
public static class DelegatesOverArrays
{
    public static void Main()
    {
        int[] items = [5, 3, 8, 1];
        var texts = Array.ConvertAll(items, x => "<" + x + ">");
        Console.WriteLine(texts[2]);
        Console.WriteLine(Array.Find(items, x => x > 5) + Array.FindIndex(items, x => x == 1) + Array.FindLastIndex(items, x => x > 4));
        var sum = 0;
        Array.ForEach(items, x => sum += x);
        Console.WriteLine(sum);
        Console.WriteLine(Array.TrueForAll(items, x => x > 0) && !Array.TrueForAll(items, x => x > 1));
        Array.Sort(items);
        Console.WriteLine(items[0] * 1000 + items[1] * 100 + items[2] * 10 + items[3]);
        Array.Sort(items, (a, b) => b - a);
        Console.WriteLine(items[0]);
        Console.WriteLine(Array.BinarySearch([1, 3, 5], 3));
        Console.WriteLine(Array.FindAll(items, x => x % 2 == 1).Length);
    }
}
