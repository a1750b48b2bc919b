using System;
using System.Collections;
using System.Collections.Generic;

namespace Cases.Interfaces;

/// <summary>IEnumerable of T and IEnumerator of T written by hand, both Currents and Reset.</summary>
public static class EnumeratorByHand
{
    private sealed class Countdown(int from) : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator() => new Steps(from);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Steps(int from) : IEnumerator<int>
        {
            private int _at = from + 1;

            public int Current => _at;

            object IEnumerator.Current => "boxed " + _at;

            public bool MoveNext() => --_at > 0;

            public void Reset() => _at = from + 1;

            public void Dispose() => Console.WriteLine("disposed at " + _at);
        }
    }

    public static void Main()
    {
        foreach (var value in new Countdown(3))
        {
            Console.WriteLine(value);
        }

        foreach (var value in (IEnumerable)new Countdown(2))
        {
            Console.WriteLine((string)value);
        }

        using var steps = new Countdown(5).GetEnumerator();
        steps.MoveNext();
        steps.MoveNext();
        steps.Reset();
        steps.MoveNext();
        Console.WriteLine(steps.Current);
    }
}
