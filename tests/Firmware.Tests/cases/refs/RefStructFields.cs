using System;

namespace Cases.Refs;

/// <summary>A ref struct that holds a reference, and struct receivers by reference.</summary>
public static class RefStructFields
{
    private ref struct Cursor(ref int first)
    {
        private readonly ref int _first = ref first;
        private int _moves = 0;

        public void Add(int amount)
        {
            _first += amount;
            _moves++;
        }

        public readonly int Moves => _moves;
    }

    private struct Counter
    {
        public int Value;

        public void Increment() => Value++;

        public Counter Next()
        {
            Increment();
            return this;
        }
    }

    public static void Main()
    {
        var target = 10;
        var cursor = new Cursor(ref target);
        cursor.Add(5);
        cursor.Add(6);
        Print(target);
        Print(cursor.Moves);
        var counter = new Counter();
        counter.Increment();
        Print(counter.Next().Next().Value);
        Print(counter.Value);
        Replace(ref counter);
        Print(counter.Value);
        Console.WriteLine();
    }

    private static void Replace(ref Counter counter)
    {
        counter.Increment();
        counter = new Counter { Value = counter.Value * 100 };
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
