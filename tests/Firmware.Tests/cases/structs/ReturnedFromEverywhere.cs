using System;

namespace Cases.Structs;

/// <summary>Structs returned by properties, indexers, delegates and conditional expressions are values.</summary>
public static class ReturnedFromEverywhere
{
    private struct Pair
    {
        public int A, B;

        public Pair Swap() => new() { A = B, B = A };

        public readonly int Sum() => A + B;
    }

    private sealed class Source
    {
        private Pair _pair = new() { A = 1, B = 2 };

        public Pair Value => _pair;

        public Pair this[int add] => new() { A = _pair.A + add, B = _pair.B };

        public Func<Pair> Later => () => _pair;
    }

    public static void Main()
    {
        var source = new Source();
        Console.WriteLine(source.Value.Swap().A);
        Console.WriteLine(source[10].Sum());
        Console.WriteLine(source.Later().Swap().Swap().B);
        Console.WriteLine((source.Value.A > 0 ? source[5] : default).Sum());
        var copy = source.Value;
        copy.A = 50;
        Console.WriteLine(source.Value.Sum() + copy.Sum());
    }
}
