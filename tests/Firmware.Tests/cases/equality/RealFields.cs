using System;

namespace Cases.Equality;

/// <summary>Fields that are no integers: NaN equals itself, and zeros are equal.</summary>
public static class RealFields
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
        var nan = new Reals { F = float.NaN, D = double.NaN };
        Console.WriteLine(nan.Equals(nan));
        Console.WriteLine(new Reals { F = 0.0f }.Equals(new Reals { F = -0.0f }));
        Console.WriteLine(new Reals { D = 0.0 }.Equals(new Reals { D = -0.0 }));
        Console.WriteLine(new Reals { D = 1.5 }.Equals(new Reals { D = 1.25 }));
        var nested = new Nested { Inner = nan, Other = new Numbers { A = 1 }, Day = DayOfWeek.Friday };
        Console.WriteLine(nested.Equals(nested));
        var other = nested;
        other.Day = DayOfWeek.Monday;
        Console.WriteLine(nested.Equals(other));
        Console.WriteLine(nested.GetHashCode() == new Nested { Inner = nan, Other = new Numbers { A = 1 }, Day = DayOfWeek.Friday }.GetHashCode());
    }
}
