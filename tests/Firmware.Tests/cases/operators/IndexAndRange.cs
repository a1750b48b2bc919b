using System;

namespace Cases.Operators;

/// <summary>Types with Length or Count and Slice support ^ and .. by pattern.</summary>
public static class IndexAndRange
{
    private sealed class Text(string value)
    {
        public int Length => value.Length;

        public char this[int index] => value[index];

        public Text Slice(int start, int length) => new(value.Substring(start, length));

        public override string ToString() => value;
    }

    public static void Main()
    {
        var text = new Text("abcdef");
        Console.WriteLine(text[^1]);
        Console.WriteLine(text[1..^2].ToString());
        Console.WriteLine(text[..].ToString());
        Console.WriteLine(text[^3..][0]);
        var from = 2;
        Console.WriteLine(text[from..(from + 2)].ToString());
        Index last = ^2;
        Console.WriteLine(text[last]);
    }
}
