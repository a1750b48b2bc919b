using System;

namespace Cases.Records;

/// <summary>Records: equality, hash codes, text, with, deconstruction, inheritance.</summary>
public static class Classes
{
    private record Point(int X, string Y);

    private sealed record Deep(int X, string Y, bool Z) : Point(X, Y);

    private record Open
    {
        public int A { get; init; }

        public string B { get; set; }

        protected int Hidden { get; init; }
    }

    private record struct Small(int A, long B);

    private readonly record struct Fixed(string S, char C);

    private record Custom(int Value)
    {
        public virtual bool Equals(Custom other) => other is not null && other.Value / 10 == Value / 10;

        public override int GetHashCode() => Value / 10;

        public override string ToString() => "custom";
    }

    private record Generic<T>(T Value, Generic<T> Next);

    private record Nothing;

    public static void Main()
    {
        var one = new Point(1, "q");
        var two = new Point(1, "q");
        Point deep = new Deep(1, "q", true);
        Console.WriteLine(one == two);
        Console.WriteLine(one != two);
        Console.WriteLine(one.Equals((object)two));
        Console.WriteLine(one.Equals(null));
        Console.WriteLine(one.GetHashCode() == two.GetHashCode());
        Console.WriteLine(one == deep);
        Console.WriteLine(deep == one);
        Console.WriteLine(deep.Equals(new Deep(1, "q", true)));
        Console.WriteLine(one.ToString());
        Console.WriteLine(deep);
        var changed = deep with { Y = "r" };
        Console.WriteLine(changed);
        Console.WriteLine(changed is Deep);
        var (x, y) = changed;
        Console.WriteLine(x);
        Console.WriteLine(y);
        var open = new Open { A = 3, B = "b" };
        Console.WriteLine(open);
        var again = open with { A = 3 };
        Console.WriteLine(open == again);
        Console.WriteLine(ReferenceEquals(open, again));
        again.B = "c";
        Console.WriteLine(open == again);
        Console.WriteLine(new Custom(12) == new Custom(15));
        Console.WriteLine(new Custom(12));
        Console.WriteLine(new Generic<int>(1, new Generic<int>(2, null)));
        Console.WriteLine(new Generic<string>("a", null) == new Generic<string>("a", null));
        Console.WriteLine(new Nothing());
        Console.WriteLine(new Nothing() == new Nothing());
        Console.WriteLine(one is { X: 1, Y: "q" });
        Console.WriteLine(one is (1, _));
    }
}
