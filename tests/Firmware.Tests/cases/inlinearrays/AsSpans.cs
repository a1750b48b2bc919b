using System;
using System.Runtime.CompilerServices;

namespace Cases.InlineArrays;

/// <summary>Inline arrays as spans in calls, by ref readonly and through generics.</summary>
public static class AsSpans
{
    [InlineArray(3)]
    private struct Three
    {
        private long _first;
    }

    private sealed class Holder
    {
        public Three Values;

        public ReadOnlySpan<long> View => Values;
    }

    private static long Last(ReadOnlySpan<long> items) => items[^1];

    private static void Fill(Span<long> items, long value) => items.Fill(value);

    private static long Peek(in Three three) => three[1];

    public static void Main()
    {
        var three = new Three();
        Fill(three, 4);
        three[2]++;
        Console.WriteLine(Last(three) + Peek(three));
        var holder = new Holder { Values = three };
        holder.Values[0] = 90;
        Console.WriteLine(holder.View[0] + holder.View.Length);
        ref var middle = ref holder.Values[1];
        middle = 7;
        Console.WriteLine(Peek(in holder.Values));
        Span<long> all = holder.Values;
        all.Reverse();
        Console.WriteLine(holder.Values[0] + Unsafe.SizeOf<Three>());
    }
}
