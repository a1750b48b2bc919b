using System;

namespace Cases.Iterators;

/// <summary>foreach over a type that has GetEnumerator only as an extension.</summary>
public static class ExtensionGetEnumerator
{
    public static void Main()
    {
        foreach (var digit in 405)
        {
            Console.WriteLine(digit);
        }

        foreach (var (index, letter) in ("ab", 2))
        {
            Console.WriteLine(index + letter);
        }
    }
}

internal static class ExtensionGetEnumeratorMembers
{
    public static System.Collections.Generic.IEnumerator<int> GetEnumerator(this int value)
    {
        for (var unit = 100; unit > 0; unit /= 10)
        {
            yield return value / unit % 10;
        }
    }

    public static System.Collections.Generic.IEnumerator<(int, string)> GetEnumerator(this (string text, int times) pair)
    {
        for (var i = 0; i < pair.times; i++)
        {
            yield return (i, pair.text);
        }
    }
}
