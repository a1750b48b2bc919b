using System;

namespace Cases.Arrays;

/// <summary>Indices of every integer type, from the end, and computed with side effects.</summary>
public static class Indices
{
    private static int _next;

    public static void Main()
    {
        var array = new int[300];
        byte a = 200;
        short b = 100;
        ushort c = 50;
        uint d = 25;
        long e = 12;
        ulong f = 6;
        sbyte g = 3;
        char h = 'A';
        array[a] = 1;
        array[b] = 2;
        array[c] = 3;
        array[d] = 4;
        array[e] = 5;
        array[f] = 6;
        array[g] = 7;
        array[h] = 8;
        array[^1] = 9;
        array[array.Length - (int)e] = 10;
        long sum = 0;
        for (var i = 0; i < array.Length; i++)
        {
            sum = sum + array[i] * (i + 1);
        }

        Console.WriteLine(sum);
        array[_next++] = array[_next++] = _next++;
        Console.WriteLine(array[0] * 100 + array[1] * 10 + _next);
        array[_next] += _next++ * 10;
        Console.WriteLine(array[3] + array[4] * 1000);
        Console.WriteLine(array[299]);
    }
}
