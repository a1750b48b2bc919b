using System;

namespace Cases.Iterators;

/// <summary>foreach finds GetEnumerator, MoveNext and Current by pattern, on structs without interfaces.</summary>
public static class StructEnumeratorPattern
{
    private struct Countdown(int from)
    {
        public readonly Enumerator GetEnumerator() => new(from);

        public struct Enumerator(int from)
        {
            private int _at = from + 1;

            public readonly int Current => _at;

            public bool MoveNext() => --_at > 0;
        }
    }

    private ref struct Words(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Words GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty)
            {
                return false;
            }

            var end = _rest.IndexOf(' ');
            Current = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            return true;
        }

        public readonly void Dispose() => Console.WriteLine("disposed");
    }

    public static void Main()
    {
        foreach (var value in new Countdown(3))
        {
            Console.WriteLine(value);
        }

        foreach (var word in new Words("a few words"))
        {
            Console.WriteLine(word.Length);
        }
    }
}
