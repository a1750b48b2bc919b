using System;

namespace Cases.Arrays;

/// <summary>Array indices of every integer type, of chars and enums' values.</summary>
public static class IndicesOfAllTypes
{
    public static void Main()
    {
        int[] items = [10, 20, 30, 40];
        byte b = 1;
        sbyte s = 2;
        short h = 3;
        ushort u = 0;
        uint n = 1;
        long l = 2;
        ulong w = 3;
        nint p = 0;
        Console.WriteLine(items[b] + items[s] + items[h] + items[u]);
        Console.WriteLine(items[n] + items[l] + items[w] + items[p]);
        Console.WriteLine(items['\u0002']);
        Console.WriteLine(items[(int)DayOfWeek.Monday]);
        Console.WriteLine(items[^(int)l] + items[new Index(1, true)]);
        var from = 1;
        Console.WriteLine(items[from..^1].Length + items[..from][0]);
        items[b++] += b;
        Console.WriteLine(items[1]);
    }
}
