using System;

namespace Cases.Boxing;

/// <summary>Arrays of object hold values of many types.</summary>
public static class InArrays
{
    private struct Point
    {
        public short X, Y;
    }

    public static void Main()
    {
        object[] all = [1, 2L, "three", '4', 5.5, null, new Point { X = 6, Y = 7 }, false, new[] { 8, 9 }];
        long sum = 0;
        foreach (var one in all)
        {
            sum = sum * 7 + Value(one);
            Console.Write(Value(one));
            Console.Write(' ');
        }

        Console.WriteLine(sum);
        all[0] = (int)all[0] + 41;
        all[1] = all[0];
        all[0] = 0;
        Console.WriteLine((int)all[1]);
    }

    private static long Value(object one)
    {
        if (one is int integer)
        {
            return integer;
        }

        if (one is long wide)
        {
            return wide;
        }

        return one switch
        {
            string text => text.Length,
            char character => character,
            double real => (long)(real * 2),
            Point { X: var x, Y: var y } => x * y,
            bool flag => flag ? 1 : -1,
            int[] array => array[0] + array[^1],
            null => -100,
            _ => 0,
        };
    }
}
