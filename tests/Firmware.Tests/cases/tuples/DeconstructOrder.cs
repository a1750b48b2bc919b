using System;

namespace Cases.Tuples;

/// <summary>Deconstruction evaluates targets, then values, then assigns from left to right.</summary>
public static class DeconstructOrder
{
    private static string _log = "";
    private static int[] _items = new int[4];

    private static ref int Slot(int index)
    {
        _log += "s" + index;
        return ref _items[index];
    }

    private static int Value(int value)
    {
        _log += "v" + value;
        return value;
    }

    public static void Main()
    {
        (Slot(0), Slot(1)) = (Value(5), Value(6));
        Console.WriteLine(_log);
        int a = 1, b = 2, c = 3;
        (a, b, c) = (c, a, b);
        Console.WriteLine(a + " " + b + " " + c);
        var i = 0;
        (i, _items[i]) = (2, 90);
        Console.WriteLine(i + " " + _items[0] + " " + _items[2]);
        (_items[0], _items[0]) = (1, 2);
        Console.WriteLine(_items[0]);
    }
}
