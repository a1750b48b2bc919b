using System;
using System.Diagnostics.CodeAnalysis;

namespace Cases.Refs;

/// <summary>scoped parameters, ref structs by reference and ref returns of a struct's field.</summary>
public static class ScopedAndUnscoped
{
    private ref struct Buffer
    {
        private Span<int> _rest;
        public int Taken;

        public Buffer(Span<int> all) => _rest = all;

        public Span<int> Take(scoped ReadOnlySpan<int> like)
        {
            var taken = _rest[..like.Length];
            like.CopyTo(taken);
            _rest = _rest[like.Length..];
            Taken += like.Length;
            return taken;
        }

        [UnscopedRef]
        public ref int Counter => ref Taken;
    }

    private static void Use(scoped ref Buffer buffer) => buffer.Take([9]);

    public static void Main()
    {
        Span<int> all = stackalloc int[6];
        var buffer = new Buffer(all);
        var taken = buffer.Take([1, 2, 3]);
        taken[1] = 20;
        Use(ref buffer);
        buffer.Counter *= 10;
        Console.WriteLine(buffer.Taken);
        Console.WriteLine(all[1] + all[3]);
    }
}
