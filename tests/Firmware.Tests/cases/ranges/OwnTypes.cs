using System;

namespace Cases.Ranges;

/// <summary>Ranges and indices computed, stored and used on text, arrays, spans and own types.</summary>
public static class OwnTypes
{
    private static Range Inner(int length) => 1..(length - 1);

    public static void Main()
    {
        int[] items = [0, 1, 2, 3, 4, 5];
        Index last = ^1;
        Range middle = 2..^2;
        Console.WriteLine(items[last] + items[middle].Length + items[middle][0]);
        Console.WriteLine(items[Inner(items.Length)].Length);
        var (offset, length) = middle.GetOffsetAndLength(items.Length);
        Console.WriteLine(offset + " " + length);
        Console.WriteLine(last.GetOffset(10));
        Console.WriteLine("abcdef"[middle] + "abcdef"[..2] + "abcdef"[last]);
        var text = "range";
        for (Index i = 1; i.Value < 4; i = i.Value + 1)
        {
            Console.Write(text[^i.Value]);
        }

        Console.WriteLine("");
        Console.WriteLine(Index.Start.Equals((Index)0) && Index.End.IsFromEnd);
        Console.WriteLine(Range.All.Equals(0..^0));
        items[^2..].AsSpan().Fill(9);
        Console.WriteLine(items[4]);
        items.AsSpan()[^2..].Fill(9);
        Console.WriteLine(items[4]);
    }
}
