using System;

namespace Cases.Delegates;

/// <summary>The target is a copy of the struct at the time the delegate is made; the delegate changes its own copy.</summary>
public static class StructTarget
{
    private struct Counter
    {
        public int Value;

        public int Next() => ++Value;
    }

    public static void Main()
    {
        var counter = new Counter { Value = 10 };
        Func<int> next = counter.Next;
        counter.Value = 100;
        Console.WriteLine(next());
        Console.WriteLine(next());
        Console.WriteLine(counter.Value);
        Console.WriteLine(((Counter)next.Target!).Value);
    }
}
