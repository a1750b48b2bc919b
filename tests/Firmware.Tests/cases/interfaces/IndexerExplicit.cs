using System;

namespace Cases.Interfaces;

/// <summary>Indexers of two interfaces implemented explicitly beside a public one.</summary>
public static class IndexerExplicit
{
    private interface IByNumber
    {
        string this[int index] { get; }
    }

    private interface IByText
    {
        int this[string key] { get; set; }

        string this[int index] { get; }
    }

    private sealed class Both : IByNumber, IByText
    {
        private int _value = 5;

        public string this[int index] => "own" + index;

        string IByNumber.this[int index] => "number" + index;

        int IByText.this[string key]
        {
            get => _value + key.Length;
            set => _value = value;
        }
    }

    public static void Main()
    {
        var both = new Both();
        Console.WriteLine(both[1] + ((IByNumber)both)[2] + ((IByText)both)[3]);
        IByText text = both;
        text["ab"] += 10;
        Console.WriteLine(text[""]);
    }
}
