using System;
using System.Collections.Generic;
using System.Text;

namespace Cases.Texts;

/// <summary>Words set in lines of equal width.</summary>
public static class Justified
{
    public static void Main()
    {
        const string Text = "A program pays only for what it uses, and what it uses is what it reaches from its entry point, and no more than that.";
        foreach (var width in (int[])[18, 30])
        {
            foreach (var line in Lines(Text.Split(' '), width))
            {
                Console.WriteLine($"|{line}|");
            }
        }
    }

    private static IEnumerable<string> Lines(string[] words, int width)
    {
        for (var start = 0; start < words.Length;)
        {
            var (end, length) = (start, -1);
            while (end < words.Length && length + 1 + words[end].Length <= width)
            {
                length += 1 + words[end++].Length;
            }

            yield return end == words.Length
                ? string.Join(' ', words[start..]).PadRight(width)
                : Spread(words.AsSpan(start..end), width - length);
            start = end;
        }
    }

    private static string Spread(ReadOnlySpan<string> words, int extra)
    {
        var line = new StringBuilder(words[0]);
        for (var i = 1; i < words.Length; i++)
        {
            var share = (extra / (words.Length - i)) + (extra % (words.Length - i) > 0 ? 1 : 0);
            line.Append(' ', 1 + share).Append(words[i]);
            extra -= share;
        }

        return words.Length == 1 ? line.ToString().PadRight(line.Length + extra) : line.ToString();
    }
}
