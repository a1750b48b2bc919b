using System;

namespace Cases.Refs;

/// <summary>ref struct values in generic methods that allow them, with interfaces and constraints.</summary>
public static class RefStructGenerics
{
    private interface IReader
    {
        bool Next(out int value);
    }

    private ref struct SpanReader(ReadOnlySpan<int> items) : IReader
    {
        private ReadOnlySpan<int> _rest = items;

        public bool Next(out int value)
        {
            value = _rest.IsEmpty ? 0 : _rest[0];
            var more = !_rest.IsEmpty;
            _rest = more ? _rest[1..] : _rest;
            return more;
        }
    }

    private struct Counter(int to) : IReader
    {
        private int _at;

        public bool Next(out int value) => (value = ++_at) <= to;
    }

    private static int Sum<T>(ref T reader)
        where T : IReader, allows ref struct
    {
        var sum = 0;
        while (reader.Next(out var value))
        {
            sum += value;
        }

        return sum;
    }

    public static void Main()
    {
        var spans = new SpanReader([5, 6, 7]);
        Console.WriteLine(Sum(ref spans));
        Console.WriteLine(Sum(ref spans));
        var counter = new Counter(4);
        Console.WriteLine(Sum(ref counter));
    }
}
