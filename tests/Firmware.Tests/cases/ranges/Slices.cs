using System;

namespace Cases.Ranges;

/// <summary>Indices and ranges of text, arrays and spans; list patterns.</summary>
public static class Slices
{
    public static void Main()
    {
        var text = "hello world";
        Console.WriteLine(text[^1]);
        Console.WriteLine(text[2..5]);
        Console.WriteLine(text[^5..]);
        Console.WriteLine(text[..0] == "");
        Console.WriteLine(ReferenceEquals(text[..], text));
        int[] numbers = [1, 2, 3, 4];
        foreach (var number in numbers[1..^1])
        {
            Console.WriteLine(number);
        }

        Index index = ^2;
        Console.WriteLine(numbers[index]);
        Range range = 1..;
        Console.WriteLine(numbers[range].Length);
        Console.WriteLine(index.Value);
        Console.WriteLine(index.IsFromEnd);
        Console.WriteLine(range.Start.Equals(1));
        Console.WriteLine(range.Equals(1..^0));
        Console.WriteLine(range.GetOffsetAndLength(10).Length);
        Span<int> span = numbers;
        Console.WriteLine(span[1..3][0]);
        Console.WriteLine(numbers is [1, .., 4]);
        Console.WriteLine(numbers is [_, var second, ..] ? second : 0);
        Console.WriteLine(numbers is [1, .. var rest] ? rest.Length : 0);
        Console.WriteLine(numbers is []);
        Console.WriteLine(text is ['h', .., 'd']);
        Console.WriteLine(text is { Length: > 5 and < 20 });
        try
        {
            Console.WriteLine(text[5..3]);
        }
        catch (ArgumentOutOfRangeException)
        {
            Console.WriteLine("out of range");
        }
    }
}
