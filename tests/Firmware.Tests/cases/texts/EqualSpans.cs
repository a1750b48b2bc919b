using System;

namespace Cases.Texts;

/// <summary>Spans that differ in one place only, for all lengths and places, are not equal and have an order.</summary>
public static class EqualSpans
{
    public static void Main()
    {
        Span<byte> bytes = stackalloc byte[40], otherBytes = stackalloc byte[40];
        Span<char> chars = stackalloc char[40], otherChars = stackalloc char[40];
        var (equal, unequal, ordered) = (0, 0, 0);
        for (var start = 0; start < 3; start++)
        {
            for (var length = 0; length < 36; length++)
            {
                var first = bytes.Slice(start, length);
                var second = otherBytes.Slice(3 - start, length);
                var text = chars.Slice(start, length);
                var otherText = otherChars.Slice(3 - start, length);
                first.Fill(7);
                second.Fill(7);
                text.Fill('x');
                otherText.Fill('x');
                equal += (first.SequenceEqual(second) ? 1 : 0) + (text.SequenceEqual(otherText) ? 1 : 0) + (text.SequenceCompareTo(otherText) == 0 ? 1 : 0);
                for (var place = 0; place < length; place++)
                {
                    second[place] = 9;
                    otherText[place] = 'y';
                    unequal += (first.SequenceEqual(second) ? 1 : 0) + (text.SequenceEqual(otherText) ? 1 : 0);
                    ordered += (first.SequenceCompareTo(second) < 0 ? 1 : 0) + (otherText.SequenceCompareTo(text) > 0 ? 1 : 0);
                    second[place] = 7;
                    otherText[place] = 'x';
                }
            }
        }

        Console.WriteLine($"{equal} {unequal} {ordered}");
        Console.WriteLine("abab".AsSpan().SequenceEqual("abac"));
        Console.WriteLine("prefix-one".AsSpan().StartsWith("prefix-two"));
        Console.WriteLine("a-suffix".AsSpan().EndsWith("b-suffix"));
        Console.WriteLine(new long[] { 1L << 40, 2 }.AsSpan().SequenceEqual([1L << 41, 2]));
        Console.WriteLine("needle in needlf".AsSpan().LastIndexOf("needle"));
    }
}
