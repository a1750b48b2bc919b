using System;
using System.Collections.Generic;
using System.Text;

namespace Cases.Texts;

/// <summary>Text packed by references to what came before, and unpacked again.</summary>
public static class Repetitions
{
    private readonly record struct Part(int Back, int Length, char Next)
    {
        public override string ToString() => Length == 0 ? $"'{Next}'" : $"({Back},{Length})'{Next}'";
    }

    public static void Main()
    {
        foreach (var text in (string[])["abracadabra abracadabra.", "aaaaaaaaaaaaaaaaaaaab", "xyz"])
        {
            var parts = Pack(text);
            Console.WriteLine(string.Concat(parts));
            Console.WriteLine($"{text.Length} -> {parts.Count} {Unpack(parts) == text}");
        }
    }

    private static List<Part> Pack(string text)
    {
        var parts = new List<Part>();
        for (var i = 0; i < text.Length; i++)
        {
            var (back, length) = (0, 0);
            for (var start = 0; start < i; start++)
            {
                var common = text.AsSpan(start).CommonPrefixLength(text.AsSpan(i, text.Length - i - 1));
                (back, length) = common > length ? (i - start, common) : (back, length);
            }

            i += length;
            parts.Add(new Part(back, length, text[i]));
        }

        return parts;
    }

    private static string Unpack(List<Part> parts)
    {
        var text = new StringBuilder();
        foreach (var (back, length, next) in parts)
        {
            for (var i = 0; i < length; i++)
            {
                text.Append(text[^back]);
            }

            text.Append(next);
        }

        return text.ToString();
    }
}
