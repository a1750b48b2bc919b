using System;

namespace Cases.Constructors;

/// <summary>Constructors with optional, named, params and ref parameters.</summary>
public static class OptionalParameters
{
    private class Part
    {
        public readonly string Trace;

        public Part(int a = 1, string b = "b", params int[] rest) => Trace = a + b + rest.Length;

        public Part(ref int counter)
            : this(counter++, "ref")
        {
        }

        public Part(out string made, in long wide)
            : this(rest: [(int)wide, 2], b: "out") => made = Trace;
    }

    private sealed class Sub(int size) : Part(b: "sub", a: size, rest: [1, 2, 3]);

    public static void Main()
    {
        Console.WriteLine(new Part().Trace);
        Console.WriteLine(new Part(b: "named").Trace);
        Console.WriteLine(new Part(5, "x", 1, 2).Trace);
        var counter = 7;
        Console.WriteLine(new Part(ref counter).Trace + counter);
        _ = new Part(out var made, 4L);
        Console.WriteLine(made);
        Console.WriteLine(new Sub(9).Trace);
    }
}
