using System;
using System.Runtime.CompilerServices;

namespace Cases.InlineArrays;

/// <summary>Inline arrays: indices, slices, foreach, by value and in structs.</summary>
public static class LoopsAndSlices
{
    [InlineArray(5)]
    private struct Five<T>
    {
        private T _first;
    }

    private struct Board
    {
        public Five<int> Row;
        public char Mark;
    }

    private static int Sum(Five<int> items)
    {
        items[0] = 1000;
        var sum = 0;
        foreach (var item in items)
        {
            sum += item;
        }

        return sum;
    }

    public static void Main()
    {
        Five<int> items = default;
        for (var i = 0; i < 5; i++)
        {
            items[i] = i * i;
        }

        Console.WriteLine(Sum(items));
        Console.WriteLine(items[0] + items[^1]);
        foreach (ref var item in items[1..4])
        {
            item += 10;
        }

        Console.WriteLine(items[3]);
        var board = new Board { Row = items, Mark = 'x' };
        var other = board;
        other.Row[2] = -1;
        Console.WriteLine(board.Row[2] + other.Row[2]);
        Five<string> texts = default;
        texts[4] = "last";
        Console.WriteLine(texts[4] + (texts[0] == null));
        try
        {
            var index = 5;
            items[index] = 1;
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine("index");
        }
    }
}
