using System;

namespace Cases.Interfaces;

/// <summary>An interface over its own implementer sorts values without boxing.</summary>
public static class SelfTypedCompare
{
    private interface IOrder<TSelf>
        where TSelf : IOrder<TSelf>
    {
        bool Before(TSelf other);

        bool NotAfter(TSelf other) => !other.Before((TSelf)this);
    }

    private readonly record struct Rank(int Value) : IOrder<Rank>
    {
        public bool Before(Rank other) => Value < other.Value;
    }

    private sealed class Word(string text) : IOrder<Word>
    {
        public string Text => text;

        public bool Before(Word other) => Text.Length < other.Text.Length;

        public bool NotAfter(Word other) => Text.Length <= other.Text.Length;
    }

    private static void Sort<T>(T[] items)
        where T : IOrder<T>
    {
        for (var i = 1; i < items.Length; i++)
        {
            for (var j = i; j > 0 && !items[j - 1].NotAfter(items[j]); j--)
            {
                (items[j], items[j - 1]) = (items[j - 1], items[j]);
            }
        }
    }

    public static void Main()
    {
        Rank[] ranks = [new(3), new(1), new(2), new(1)];
        Sort(ranks);
        foreach (var rank in ranks)
        {
            Console.Write(rank.Value);
        }

        Word[] words = [new("ccc"), new("a"), new("bb"), new("z")];
        Sort(words);
        foreach (var word in words)
        {
            Console.Write(word.Text);
        }

        Console.WriteLine("");
    }
}
