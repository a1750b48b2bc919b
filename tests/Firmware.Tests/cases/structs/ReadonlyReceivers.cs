using System;

namespace Cases.Structs;

/// <summary>Methods called on read-only places work on a copy.</summary>
public static class ReadonlyReceivers
{
    private struct Counter
    {
        public int Value;

        public int Increment() => ++Value;

        public readonly int Peek() => Value;
    }

    private sealed class Holder
    {
        public readonly Counter Frozen = new() { Value = 10 };
        public Counter Open = new() { Value = 20 };

        public void Bump()
        {
            Print(Frozen.Increment());
            Print(Open.Increment());
        }
    }

    private static readonly Counter Frozen = new() { Value = 30 };

    public static void Main()
    {
        var holder = new Holder();
        holder.Bump();
        holder.Bump();
        Print(holder.Frozen.Peek());
        Print(holder.Open.Peek());
        Print(Frozen.Increment());
        Print(Frozen.Increment());
        var local = new Counter { Value = 40 };
        Print(ByIn(in local));
        Print(local.Value);
        Console.WriteLine();
    }

    private static int ByIn(in Counter counter) => counter.Increment() + counter.Increment();

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
