using System;
using System.Collections;

namespace Cases.Iterators;

/// <summary>What a foreach disposes: interfaces, structs by pattern, nulls and boxed enumerators.</summary>
public static class DisposePatterns
{
    private sealed class Plain
    {
        public IEnumerator GetEnumerator() => new Steps();
    }

    private sealed class Steps : IEnumerator, IDisposable
    {
        private int _at;

        public object Current => _at;

        public bool MoveNext() => _at++ < 1;

        public void Reset()
        {
        }

        public void Dispose() => Console.WriteLine("disposed");
    }

    private sealed class Bare : IEnumerator
    {
        private int _at;

        public object Current => "bare";

        public bool MoveNext() => _at++ < 1;

        public void Reset()
        {
        }

        public Bare GetEnumerator() => this;
    }

    public static void Main()
    {
        foreach (int value in new Plain())
        {
            Console.WriteLine(value);
        }

        foreach (string value in new Bare())
        {
            Console.WriteLine(value);
        }

        try
        {
            foreach (string value in new Plain())
            {
                Console.WriteLine(value);
            }
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("cast");
        }
    }
}
