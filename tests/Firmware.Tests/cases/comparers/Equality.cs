using System;
using System.Collections.Generic;

namespace Cases.Comparers;

/// <summary>EqualityComparer.Default for all kinds of types.</summary>
public static class Equality
{
    private sealed class Age(int years) : IEquatable<Age>, IComparable<Age>
    {
        public int Years { get; } = years;

        public bool Equals(Age other) => other is not null && other.Years == Years;

        public override bool Equals(object other) => Equals(other as Age);

        public override int GetHashCode() => Years;

        public int CompareTo(Age other) => other is null ? 1 : Years.CompareTo(other.Years);
    }

    private sealed class Plain
    {
    }

    private struct Value
    {
        public int A;
        public string B;
    }

    public static void Main()
    {
        Console.WriteLine(EqualityComparer<int>.Default.Equals(3, 3));
        Console.WriteLine(EqualityComparer<byte>.Default.Equals(3, 4));
        Console.WriteLine(EqualityComparer<string>.Default.Equals("a", "a"));
        Console.WriteLine(EqualityComparer<string>.Default.Equals(null, "a"));
        Console.WriteLine(EqualityComparer<string>.Default.Equals(null, null));
        Console.WriteLine(EqualityComparer<object>.Default.Equals(1, 1));
        Console.WriteLine(EqualityComparer<Age>.Default.Equals(new Age(4), new Age(4)));
        Console.WriteLine(EqualityComparer<Plain>.Default.Equals(new Plain(), new Plain()));
        Console.WriteLine(EqualityComparer<Value>.Default.Equals(new Value { A = 1, B = "x" }, new Value { A = 1, B = "x" }));
        Console.WriteLine(EqualityComparer<int?>.Default.Equals(3, null));
        Console.WriteLine(EqualityComparer<int?>.Default.Equals(null, null));
        Console.WriteLine(EqualityComparer<DayOfWeek>.Default.Equals(DayOfWeek.Friday, DayOfWeek.Friday));
        Console.WriteLine(EqualityComparer<double>.Default.Equals(double.NaN, double.NaN));
        Console.WriteLine(EqualityComparer<Age>.Default.GetHashCode(new Age(7)));
        Console.WriteLine(EqualityComparer<Age>.Default.GetHashCode(null));
        Console.WriteLine(EqualityComparer<DayOfWeek>.Default.GetHashCode(DayOfWeek.Friday));
        Console.WriteLine(EqualityComparer<int?>.Default.GetHashCode(null));
        Console.WriteLine(EqualityComparer<Type>.Default.Equals(typeof(int), typeof(int)));
        Console.WriteLine(EqualityComparer<int[]>.Default.Equals(new int[1], new int[1]));
        Console.WriteLine(ReferenceEquals(EqualityComparer<int>.Default, EqualityComparer<int>.Default));
    }
}
