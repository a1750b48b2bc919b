using System;
using System.Collections.Generic;

namespace Cases.Texts;

/// <summary>Runs of equal values counted, generic over the values, and written out again.</summary>
public static class RunLengths
{
    private static List<(T Value, int Count)> Count<T>(ReadOnlySpan<T> values)
        where T : IEquatable<T>
    {
        var runs = new List<(T Value, int Count)>();
        while (!values.IsEmpty)
        {
            var length = values.IndexOfAnyExcept(values[0]);
            length = length < 0 ? values.Length : length;
            runs.Add((values[0], length));
            values = values[length..];
        }

        return runs;
    }

    private static T[] Expand<T>(List<(T Value, int Count)> runs)
    {
        var length = 0;
        foreach (var (_, count) in runs)
        {
            length += count;
        }

        var result = new T[length];
        var rest = result.AsSpan();
        foreach (var (value, count) in runs)
        {
            rest[..count].Fill(value);
            rest = rest[count..];
        }

        return result;
    }

    public static void Main()
    {
        var text = "aaabccddddde";
        var letters = Count<char>(text);
        foreach (var (letter, count) in letters)
        {
            Console.Write($"{count}{letter}");
        }

        Console.WriteLine();
        Console.WriteLine(new string(Expand(letters)) == text);
        var numbers = Count<long>([1L << 40, 1L << 40, 0, 0, 0, -1]);
        Console.WriteLine(string.Join(';', numbers));
        Console.WriteLine(string.Join(',', Expand(numbers)));
        Console.WriteLine(Count<string>(["x", "x", "y"]).Count);
        Console.WriteLine(Count(ReadOnlySpan<byte>.Empty).Count);
    }
}
