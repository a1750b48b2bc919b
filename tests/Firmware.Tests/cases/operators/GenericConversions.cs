using System;

namespace Cases.Operators;

/// <summary>Conversions of generic types, from their argument and to arrays.</summary>
public static class GenericConversions
{
    private readonly struct Optional<T>(T value)
    {
        private readonly T _value = value;
        private readonly bool _has = true;

        public static implicit operator Optional<T>(T value) => new(value);

        public static explicit operator T(Optional<T> optional) => optional._has ? optional._value : throw new InvalidOperationException("empty");

        public static implicit operator T[](Optional<T> optional) => optional._has ? [optional._value] : [];

        public static bool operator ==(Optional<T> left, T right) => left._has && left._value.Equals(right);

        public static bool operator !=(Optional<T> left, T right) => !(left == right);

        public override bool Equals(object other) => false;

        public override int GetHashCode() => 1;
    }

    private static int Count<T>(Optional<T> optional)
    {
        T[] items = optional;
        return items.Length;
    }

    public static void Main()
    {
        Optional<int> five = 5;
        Console.WriteLine((int)five);
        Console.WriteLine(five == 5);
        Console.WriteLine(Count<string>("text") + Count<string>(default));
        try
        {
            Console.WriteLine((string)default(Optional<string>));
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
