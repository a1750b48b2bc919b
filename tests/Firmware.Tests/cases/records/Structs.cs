using System;

namespace Cases.Records;

/// <summary>Record structs.</summary>
public static class Structs
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
        var one = new Small(1, 2);
        Console.WriteLine(one == new Small(1, 2));
        Console.WriteLine(one.Equals(new Small(1, 3)));
        Console.WriteLine(one);
        Console.WriteLine(one with { B = 7 });
        Console.WriteLine(new Fixed("s", 'c'));
        Console.WriteLine(new Fixed("s", 'c') == new Fixed("s", 'c'));
        Console.WriteLine(new Fixed("s", 'c').GetHashCode() == new Fixed("s", 'c').GetHashCode());
        Console.WriteLine(default(Fixed));
        one.A = 5;
        var (a, b) = one;
        Console.WriteLine(a + b);
        object boxed = one;
        Console.WriteLine(boxed.Equals(one));
        Console.WriteLine(boxed);
    }
}
