using System;

namespace Cases.Refs;

/// <summary>Arguments by reference: ref, out and in.</summary>
public static class RefOutIn
{
    private struct Pair
    {
        public int Left, Right;
    }

    private static int _field = 3;

    public static void Main()
    {
        var local = 1;
        Change(ref local);
        Change(ref _field);
        var array = new[] { 5, 6 };
        Change(ref array[1]);
        var pair = new Pair { Left = 8 };
        Change(ref pair.Left);
        Print(local);
        Print(_field);
        Print(array[1]);
        Print(pair.Left);
        Split(1234567, out var high, out var low);
        Print(high);
        Print(low);
        Split(-7, out pair.Left, out pair.Right);
        Print(pair.Left);
        Print(pair.Right);
        Print(Read(in local, in array[0]));
        Print(Read(2, 3));
        Split(9999, out _, out low);
        Print(low);
        Console.WriteLine();
    }

    private static void Change(ref int value) => value = value * 10 + 1;

    private static void Split(int value, out int high, out int low)
    {
        high = value / 1000;
        low = value % 1000;
    }

    private static int Read(in int left, in int right) => left * 100 + right;

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
