using System;

namespace Cases.Parameters;

/// <summary>ref, out, in and by value parameters mixed in one call with side effects.</summary>
public static class RefLikeMixes
{
    private static int _index;
    private static readonly int[] _items = [1, 2, 3, 4];

    private static ref int Next() => ref _items[_index++];

    private static int Mix(ref int a, in int b, out int c, int d)
    {
        a += 100;
        c = b + d;
        return a;
    }

    public static void Main()
    {
        Console.WriteLine(Mix(ref Next(), in Next(), out Next(), Next()));
        Console.WriteLine(_items[0] + " " + _items[1] + " " + _items[2] + " " + _items[3]);
        _index = 0;
        Console.WriteLine(Mix(d: Next(), a: ref Next(), c: out Next(), b: in Next()));
        Console.WriteLine(_items[1] + _items[2]);
    }
}
