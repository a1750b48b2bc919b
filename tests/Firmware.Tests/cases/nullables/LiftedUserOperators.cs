using System;

namespace Cases.Nullables;

/// <summary>User-defined operators and conversions are lifted too.</summary>
public static class LiftedUserOperators
{
    private readonly struct Metres(int value)
    {
        public readonly int Value = value;

        public static Metres operator +(Metres left, Metres right) => new(left.Value + right.Value);

        public static bool operator >(Metres left, Metres right) => left.Value > right.Value;

        public static bool operator <(Metres left, Metres right) => left.Value < right.Value;

        public static bool operator ==(Metres left, Metres right) => left.Value == right.Value;

        public static bool operator !=(Metres left, Metres right) => left.Value != right.Value;

        public static implicit operator Metres(int value) => new(value);

        public static explicit operator int(Metres metres) => metres.Value;

        public override bool Equals(object other) => false;

        public override int GetHashCode() => 0;
    }

    public static void Main()
    {
        Metres? some = new Metres(4), none = null;
        Console.WriteLine((some + some).Value.Value);
        Console.WriteLine((some + none).HasValue);
        Console.WriteLine(some > none);
        Console.WriteLine(some == none);
        Console.WriteLine(none == null);
        int? number = 6;
        Metres? converted = number;
        Console.WriteLine(converted.Value.Value);
        Console.WriteLine(((int?)none).HasValue);
        Console.WriteLine(((int?)some).Value);
    }
}
