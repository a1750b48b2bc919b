using System;

namespace Cases.Generics;

/// <summary>A call through a type parameter changes the struct in place, not a box.</summary>
public static class StructConstrainedCallMutates
{
    private interface ICounter
    {
        int Up();
    }

    private struct Tally : ICounter
    {
        private int _value;

        public int Up() => ++_value;
    }

    private sealed class Shared : ICounter
    {
        private int _value;

        public int Up() => ++_value;
    }

    private static int Thrice<T>(T counter)
        where T : ICounter
    {
        counter.Up();
        counter.Up();
        return counter.Up();
    }

    private static void OnArray<T>(T[] counters)
        where T : ICounter
    {
        foreach (ref var counter in counters.AsSpan())
        {
            counter.Up();
        }

        counters[0].Up();
    }

    public static void Main()
    {
        var tally = default(Tally);
        Console.WriteLine(Thrice(tally));
        Console.WriteLine(tally.Up());
        var shared = new Shared();
        Console.WriteLine(Thrice(shared));
        Console.WriteLine(shared.Up());
        var array = new Tally[2];
        OnArray(array);
        Console.WriteLine(array[0].Up());
        Console.WriteLine(array[1].Up());
        ICounter boxed = tally;
        Console.WriteLine(Thrice(boxed));
        Console.WriteLine(boxed.Up());
    }
}
