using System;

namespace Cases.Virtual;

/// <summary>GetType, Equals and GetHashCode of object in a hierarchy that overrides some.</summary>
public static class GetTypeAndEquality
{
    private class Id(int value)
    {
        protected readonly int _value = value;

        public override bool Equals(object other) => other != null && other.GetType() == GetType() && ((Id)other)._value == _value;

        public override int GetHashCode() => _value;
    }

    private sealed class OrderId(int value) : Id(value);

    private class Bare;

    public static void Main()
    {
        Console.WriteLine(new Id(1).Equals(new Id(1)));
        Console.WriteLine(new Id(1).Equals(new OrderId(1)));
        Console.WriteLine(new OrderId(1).Equals(new Id(1)));
        Console.WriteLine(new OrderId(2).GetHashCode());
        var bare = new Bare();
        Console.WriteLine(bare.Equals(new Bare()));
        Console.WriteLine(bare.Equals(bare));
        Console.WriteLine(bare.GetHashCode() == bare.GetHashCode());
        Console.WriteLine(new OrderId(1).GetType() == typeof(Id));
    }
}
