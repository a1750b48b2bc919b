using System;
using System.Runtime.CompilerServices;

namespace Cases.Layout;

/// <summary>[InlineArray] of numbers, structs and references: indices, spans, foreach, in classes and structs.</summary>
public static class InlineArrays
{
    [InlineArray(4)]
    private struct Four
    {
        private int _first;
    }

    [InlineArray(3)]
    private struct Texts
    {
        private string _first;
    }

    private struct Point
    {
        public byte X;
        public long Y;
    }

    [InlineArray(2)]
    private struct Points
    {
        private Point _first;
    }

    [InlineArray(2)]
    private struct Of<T>
    {
        private T _first;
    }

    private sealed class Holder
    {
        public byte Before;
        public Four Numbers;
        public Texts Names;
    }

    public static void Main()
    {
        var four = default(Four);
        for (var i = 0; i < 4; i++)
        {
            four[i] = i * i;
        }

        var sum = 0;
        foreach (var value in four)
        {
            sum += value;
        }

        Console.WriteLine(sum);
        Span<int> span = four;
        span[0] = 100;
        Console.WriteLine(four[0]);
        ReadOnlySpan<int> part = four[1..3];
        Console.WriteLine(part.Length);
        Console.WriteLine(part[1]);
        Console.WriteLine(four[^1]);
        var copy = four;
        copy[0] = 1;
        Console.WriteLine(four[0]);
        var holder = new Holder();
        holder.Numbers[3] = 33;
        holder.Names[1] = "name";
        Console.WriteLine(holder.Numbers[3]);
        Console.WriteLine(holder.Names[1]);
        Console.WriteLine(holder.Names[0] == null);
        var points = default(Points);
        points[1].X = 5;
        points[1].Y = 1L << 40;
        Console.WriteLine(points[1].Y + points[1].X);
        var texts = new Of<string>();
        texts[0] = "generic";
        Console.WriteLine(texts[0]);
        var longs = new Of<long>();
        longs[1] = 9;
        Console.WriteLine(Total(longs));
        Console.WriteLine(Unsafe.SizeOf<Four>());
        Console.WriteLine(Unsafe.SizeOf<Points>());
    }

    private static long Total(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
