using System;

namespace Cases.Boxing;

/// <summary>Virtual calls on unboxed and boxed structs.</summary>
public static class VirtualCalls
{
    private struct Plain
    {
        public int Value;

        public override string ToString() => Value++ == 0 ? "first" : "later";

        public override int GetHashCode() => Value;

        public override bool Equals(object other) => other is Plain plain && plain.Value == Value;
    }

    public static void Main()
    {
        var plain = new Plain();
        Console.WriteLine(plain.ToString());
        Console.WriteLine(plain.ToString());
        Console.WriteLine(plain.GetHashCode());
        object box = plain;
        Console.WriteLine(box.ToString());
        Console.WriteLine(box.GetHashCode());
        Console.WriteLine(plain.GetHashCode());
        Console.WriteLine(plain.Equals(box));
        plain.Value++;
        Console.WriteLine(plain.Equals(box));
        Console.WriteLine(Hash(plain));
    }

    private static int Hash<T>(T value) => value.GetHashCode() + value.GetHashCode();
}
