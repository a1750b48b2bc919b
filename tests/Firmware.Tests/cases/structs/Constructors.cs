using System;

namespace Cases.Structs;

/// <summary>Constructors that chain, assign this and initialise fields.</summary>
public static class Constructors
{
    private struct Span2
    {
        public int Start = 1;
        public int End { get; init; } = 10;
        public string Note = "none";

        public Span2()
        {
            Note = "made";
        }

        public Span2(int start)
            : this() => Start = start;

        public Span2(int start, int end)
        {
            this = new Span2(start) { End = end };
            Note += "+";
        }

        public override readonly string ToString() => Start + ".." + End + Note;
    }

    public static void Main()
    {
        Console.WriteLine(new Span2().ToString());
        Console.WriteLine(new Span2(4).ToString());
        Console.WriteLine(new Span2(4, 6).ToString());
        Console.WriteLine(default(Span2).ToString());
        Console.WriteLine((new Span2(7) with { Start = 8, Note = "w" }).ToString());
    }
}
