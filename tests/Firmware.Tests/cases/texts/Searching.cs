using System;

namespace Cases.Texts;

/// <summary>Three ways to find a word in a text, which must agree.</summary>
public static class Searching
{
    private delegate int Search(ReadOnlySpan<char> text, ReadOnlySpan<char> word);

    public static void Main()
    {
        (string Name, Search Find)[] ways = [("plain", (text, word) => text.IndexOf(word)), ("prefixes", Prefixes), ("skipping", Skipping)];
        string[] texts = ["", "a", "abababac", "the needle in the haystack", new string('x', 50) + "y"];
        string[] words = ["", "a", "abac", "needle", "xxxy", "zz"];
        foreach (var text in texts)
        {
            foreach (var word in words)
            {
                var first = ways[0].Find(text, word);
                foreach (var (name, find) in ways)
                {
                    if (find(text, word) != first)
                    {
                        Console.WriteLine($"{name}: {text} {word}");
                    }
                }

                Console.Write($"{first} ");
            }

            Console.WriteLine();
        }
    }

    private static int Prefixes(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        Span<int> borders = stackalloc int[word.Length + 1];
        borders[0] = -1;
        for (int i = 0, border = -1; i < word.Length; borders[++i] = ++border)
        {
            while (border >= 0 && word[i] != word[border])
            {
                border = borders[border];
            }
        }

        var matched = 0;
        for (var i = 0; i < text.Length && matched < word.Length; i++)
        {
            while (matched >= 0 && text[i] != word[matched])
            {
                matched = borders[matched];
            }

            if (++matched == word.Length)
            {
                return i - matched + 1;
            }
        }

        return word.Length == 0 ? 0 : -1;
    }

    private static int Skipping(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        Span<byte> skips = stackalloc byte[128];
        skips.Fill((byte)word.Length);
        for (var i = 0; i + 1 < word.Length; i++)
        {
            skips[word[i]] = (byte)(word.Length - 1 - i);
        }

        for (var end = word.Length; end <= text.Length; end += Math.Max(1, (int)skips[text[end - 1]]))
        {
            if (text[(end - word.Length)..end].SequenceEqual(word))
            {
                return end - word.Length;
            }

            if (word.Length == 0)
            {
                break;
            }
        }

        return -1;
    }
}
