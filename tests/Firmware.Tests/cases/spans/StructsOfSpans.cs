using System;

namespace Cases.Spans;

/// <summary>Ref structs that hold several spans, split a buffer and return parts.</summary>
public static class StructsOfSpans
{
    private ref struct Split
    {
        public Span<int> Low, High;

        public Split(Span<int> all, int at)
        {
            Low = all[..at];
            High = all[at..];
        }

        public readonly Span<int> Longer => Low.Length >= High.Length ? Low : High;

        public void Deconstruct(out Span<int> low, out Span<int> high)
        {
            low = Low;
            high = High;
        }
    }

    private static int Total(scoped ReadOnlySpan<int> items) => items.IsEmpty ? 0 : items[0] + Total(items[1..]);

    public static void Main()
    {
        Span<int> all = [1, 2, 3, 4, 5];
        var split = new Split(all, 2);
        split.Longer.Fill(10);
        Console.WriteLine(Total(all));
        var (low, high) = split;
        low[0] = 100;
        split = new Split(all, 4);
        Console.WriteLine(Total(split.Longer) + Total(split.High));
        Console.WriteLine(high.Length + all[0]);
    }
}
