using System;

namespace Cases.Equality;

/// <summary>Equals and GetHashCode of structs that do not override them.</summary>
public static class Structs
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

    public static void Main()
    {
        var left = new Numbers { A = 1, B = 2, C = 3 };
        var right = left;
        Console.WriteLine(left.Equals(right));
        right.B = 9;
        Console.WriteLine(left.Equals(right));
        Console.WriteLine(left.Equals(null));
        Console.WriteLine(left.Equals(5));
        object boxed = left;
        Console.WriteLine(boxed.Equals(left));
        Console.WriteLine(boxed.GetHashCode() == left.GetHashCode());
        var mixed = new Mixed { Text = "a" + left.A, Number = 4, Any = 5 };
        Console.WriteLine(mixed.Equals(new Mixed { Text = "a1", Number = 4, Any = 5 }));
        Console.WriteLine(mixed.Equals(new Mixed { Text = "a1", Number = 4 }));
        Console.WriteLine(new Mixed().Equals(new Mixed()));
        Console.WriteLine(mixed.GetHashCode() == new Mixed { Text = "a1", Number = 4, Any = 5 }.GetHashCode());
        Console.WriteLine(new Empty().Equals(new Empty()));
        Console.WriteLine(new Empty().Equals(new Numbers()));
        Console.WriteLine(new Empty().GetHashCode() == new Empty().GetHashCode());
        var holder = new Holder { Own = new Own { Value = 3, Ignored = 1 }, Maybe = 5, Letter = 'x' };
        Console.WriteLine(holder.Equals(new Holder { Own = new Own { Value = 3, Ignored = 2 }, Maybe = 5, Letter = 'x' }));
        Console.WriteLine(holder.Equals(new Holder { Own = new Own { Value = 4, Ignored = 1 }, Maybe = 5, Letter = 'x' }));
        Console.WriteLine(holder.Equals(new Holder { Own = new Own { Value = 3 }, Letter = 'x' }));
        Console.WriteLine(left.ToString());
        Console.WriteLine(holder);
    }
}
