using System;

namespace Cases.UsingStatements;

/// <summary>A using of null does nothing; one of a struct disposes the variable, unboxed.</summary>
public static class StructsAndNull
{
    private struct Counter : IDisposable
    {
        public static int Total;
        public int Value;

        public void Dispose() => Total += ++Value;
    }

    private static IDisposable Nothing() => null;

    public static void Main()
    {
        using (Nothing())
        {
            Console.WriteLine("null is fine");
        }

        var counter = new Counter { Value = 5 };
        using (counter)
        {
            counter.Value = 50;
        }

        Console.WriteLine(Counter.Total);
        Console.WriteLine(counter.Value);
        using (var own = new Counter { Value = 100 })
        {
            Console.WriteLine(own.Value);
        }

        Console.WriteLine(Counter.Total);
    }
}
