using System;

namespace Cases.Equality;

/// <summary>Constrained calls of inherited methods.</summary>
public static class InGenerics
{
    private struct Numbers
    {
        public int A;
        public long B;
        public byte C;
    }

    private struct Reals
    {
        public float F;
        public double D;
    }

    private struct Mixed
    {
        public string Text;
        public int Number;
        public object Any;
    }

    private struct Nested
    {
        public Reals Inner;
        public Numbers Other;
        public DayOfWeek Day;
    }

    private struct Own
    {
        public int Value;
        public int Ignored;

        public override readonly bool Equals(object other) => other is Own own && own.Value == Value;

        public override readonly int GetHashCode() => Value;
    }

    private struct Holder
    {
        public Own Own;
        public int? Maybe;
        public char Letter;
    }

    private struct Empty
    {
    }

    private static bool Same<T>(T left, T right) => left.Equals(right);

    private static string Text<T>(T value) => value.ToString();

    private static int Hash<T>(T value) => value.GetHashCode();

    public static void Main()
    {
        Console.WriteLine(Same(new Numbers { A = 1 }, new Numbers { A = 1 }));
        Console.WriteLine(Same(new Numbers { A = 1 }, new Numbers { A = 2 }));
        Console.WriteLine(Same("x", "x"));
        Console.WriteLine(Same(DayOfWeek.Friday, DayOfWeek.Friday));
        Console.WriteLine(Same<object>(1, 1L));
        Console.WriteLine(Text(new Own()));
        Console.WriteLine(Text(new Numbers()));
        Console.WriteLine(Text(5));
        Console.WriteLine(Hash(new Own { Value = 8 }));
        Console.WriteLine(Hash(DayOfWeek.Tuesday));
        Console.WriteLine(object.Equals(new Own { Value = 1 }, new Own { Value = 1, Ignored = 2 }));
        Console.WriteLine(object.Equals(null, null));
        Console.WriteLine(object.Equals(null, 1));
        Console.WriteLine(object.ReferenceEquals(1, 1));
    }
}
