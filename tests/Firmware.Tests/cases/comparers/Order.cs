using System;
using System.Collections.Generic;

namespace Cases.Comparers;

/// <summary>Comparer.Default for all kinds of types.</summary>
public static class Order
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
        Console.WriteLine(Comparer<int>.Default.Compare(3, 4));
        Console.WriteLine(Comparer<int>.Default.Compare(int.MaxValue, int.MinValue));
        Console.WriteLine(Comparer<string>.Default.Compare("a", "b") < 0);
        Console.WriteLine(Comparer<string>.Default.Compare(null, "b") < 0);
        Console.WriteLine(Comparer<string>.Default.Compare("B", "a") < 0);
        Console.WriteLine(Comparer<Age>.Default.Compare(new Age(3), new Age(2)));
        Console.WriteLine(Comparer<int?>.Default.Compare(null, 2));
        Console.WriteLine(Comparer<int?>.Default.Compare(2, null));
        Console.WriteLine(Comparer<DayOfWeek>.Default.Compare(DayOfWeek.Friday, DayOfWeek.Monday) > 0);
        Console.WriteLine(Comparer<bool>.Default.Compare(true, false));
        Console.WriteLine(Comparer<(int, string)>.Default.Compare((1, "a"), (1, "b")) < 0);
        Console.WriteLine(Comparer<object>.Default.Compare(1, 2) < 0);
        try
        {
            Console.WriteLine(Comparer<Plain>.Default.Compare(new Plain(), new Plain()));
        }
        catch (ArgumentException)
        {
            Console.WriteLine("no order");
        }
    }
}
