using System;

namespace Cases.Refs;

/// <summary>Two references to the same variable see each other's writes.</summary>
public static class Aliasing
{
    private sealed class Box
    {
        public int Value;
    }

    private static int _shared;

    public static void Main()
    {
        var local = 5;
        Print(Both(ref local, ref local));
        var array = new[] { 1, 2, 3 };
        Print(Both(ref array[1], ref array[1]));
        Print(Both(ref array[0], ref array[2]));
        Print(array[0]);
        Print(array[2]);
        var box = new Box { Value = 7 };
        Print(ThroughObject(box, ref box.Value));
        _shared = 10;
        Print(ThroughStatic(ref _shared));
        Print(_shared);
        Print(InIsNotACopy(in _shared));
        Console.WriteLine();
    }

    private static int Both(ref int left, ref int right)
    {
        left = 10;
        right += 5;
        left *= 2;
        return left + right;
    }

    private static int ThroughObject(Box box, ref int value)
    {
        box.Value = 100;
        value++;
        return box.Value + value;
    }

    private static int ThroughStatic(ref int value)
    {
        value = 20;
        _shared += 2;
        return value;
    }

    private static int InIsNotACopy(in int value)
    {
        var before = value;
        _shared = 77;
        return before * 100 + value;
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
