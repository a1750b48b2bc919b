using System;

namespace Cases.Structs;

/// <summary>Structs behind interfaces: boxed copies and constrained calls.</summary>
public static class Interfaces
{
    private interface ICounter
    {
        int Increment();
    }

    private struct Counter : ICounter
    {
        public int Value;

        public int Increment() => ++Value;
    }

    public static void Main()
    {
        var counter = new Counter { Value = 5 };
        ICounter boxed = counter;
        Print(boxed.Increment());
        Print(boxed.Increment());
        Print(counter.Value);
        Print(counter.Increment());
        ICounter same = boxed;
        Print(same.Increment());
        Print(boxed.Increment());
        Print(Twice(counter));
        Print(counter.Value);
        Print(TwiceByRef(ref counter));
        Print(counter.Value);
        Print(((Counter)boxed).Value);
        Console.WriteLine();
    }

    private static int Twice<T>(T counter)
        where T : ICounter => counter.Increment() + counter.Increment();

    private static int TwiceByRef<T>(ref T counter)
        where T : ICounter => counter.Increment() + counter.Increment();

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
