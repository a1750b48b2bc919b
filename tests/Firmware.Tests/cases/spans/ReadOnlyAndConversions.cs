using System;

namespace Cases.Spans;

/// <summary>Implicit conversions to ReadOnlySpan from arrays, texts, spans and literals.</summary>
public static class ReadOnlyAndConversions
{
    private static int Sum(ReadOnlySpan<int> items)
    {
        var sum = 0;
        foreach (ref readonly var item in items)
        {
            sum += item;
        }

        return sum;
    }

    private static char Last(ReadOnlySpan<char> text) => text.IsEmpty ? '-' : text[^1];

    private static int Objects(ReadOnlySpan<object> items) => items.Length;

    public static void Main()
    {
        int[] items = [1, 2, 3];
        Span<int> span = items;
        Console.WriteLine(Sum(items) + Sum(span) + Sum([4, 5]) + Sum(default) + Sum(items.AsSpan(1)));
        Console.WriteLine(Last("text") + "" + Last("") + Last(['a', 'b']) + Last("text".AsSpan(0, 2)));
        string[] texts = ["a", "b"];
        Console.WriteLine(Objects(texts));
        Console.WriteLine(Objects(["x", 5, 'c']));
        ReadOnlySpan<char> none = null;
        Console.WriteLine(none.Length);
        Console.WriteLine("abc".AsSpan().ToString() + span[..1].ToArray()[0]);
    }
}
