using System;

namespace Cases.Structs;

/// <summary>A struct with its own equality by interface, override and operators is asked for the right one.</summary>
public static class OwnEquality
{
    private readonly struct Money(int cents) : IEquatable<Money>
    {
        public readonly int Cents = cents;

        public bool Equals(Money other) => Note("typed", Cents == other.Cents);

        public override bool Equals(object other) => Note("object", other is Money money && Cents == money.Cents);

        public override int GetHashCode() => Cents;

        public static bool operator ==(Money left, Money right) => Note("operator", left.Cents == right.Cents);

        public static bool operator !=(Money left, Money right) => !(left == right);

        private static bool Note(string text, bool result)
        {
            Console.Write(text + " ");
            return result;
        }
    }

    public static void Main()
    {
        var one = new Money(5);
        Console.WriteLine(one == new Money(5));
        Console.WriteLine(one != new Money(6));
        Console.WriteLine(one.Equals(new Money(5)));
        Console.WriteLine(one.Equals((object)new Money(5)));
        Console.WriteLine(System.Collections.Generic.EqualityComparer<Money>.Default.Equals(one, new Money(7)));
        Console.WriteLine(object.Equals(one, new Money(5)));
        Console.WriteLine(Array.IndexOf([new Money(1), one], one));
    }
}
