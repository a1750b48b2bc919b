using System;

namespace Cases.Structs;

/// <summary>Structs are copied by assignment, argument, return and array access.</summary>
public static class CopySemantics
{
    private struct Pair(int left, int right)
    {
        public int Left = left;
        public int Right = right;

        public readonly int Sum => Left + Right;
    }

    private sealed class Holder
    {
        public Pair Pair;

        public Pair Property { get; set; }
    }

    public static void Main()
    {
        var first = new Pair(1, 2);
        var second = first;
        second.Left = 10;
        Print(first.Sum);
        Print(second.Sum);
        Change(first);
        Print(first.Sum);
        first = Changed(first);
        Print(first.Sum);
        var array = new[] { first, second };
        var element = array[0];
        element.Left = 0;
        array[1].Right = 50;
        Print(array[0].Sum);
        Print(array[1].Sum);
        Print(second.Sum);
        var holder = new Holder { Pair = second, Property = first };
        second.Right = -1;
        var property = holder.Property;
        property.Left = 99;
        Print(holder.Pair.Sum);
        Print(holder.Property.Sum);
        foreach (var pair in array)
        {
            Print(pair.Sum);
        }

        Console.WriteLine();
    }

    private static void Change(Pair pair) => pair.Left = 1000;

    private static Pair Changed(Pair pair)
    {
        pair.Left += 100;
        return pair;
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
