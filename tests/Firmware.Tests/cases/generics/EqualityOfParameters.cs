using System;

namespace Cases.Generics;

/// <summary>Reference equality against Equals of a type parameter.</summary>
public static class EqualityOfParameters
{
    private static bool SameReference<T>(T left, T right)
        where T : class => left == right;

    private static bool SameValue<T>(T left, T right) => left.Equals(right);

    private static bool SameTyped<T>(T left, T right)
        where T : IEquatable<T> => left.Equals(right);

    private sealed class Tag(int id) : IEquatable<Tag>
    {
        public readonly int Id = id;

        public static bool operator ==(Tag left, Tag right) => true;

        public static bool operator !=(Tag left, Tag right) => false;

        public bool Equals(Tag other) => Id / 10 == other.Id / 10;

        public override bool Equals(object other) => other is Tag tag && Id == tag.Id;

        public override int GetHashCode() => Id;
    }

    public static void Main()
    {
        var one = new Tag(11);
        var two = new Tag(12);
        Console.WriteLine(one == two);
        Console.WriteLine(SameReference(one, two));
        Console.WriteLine(SameReference(one, one));
        Console.WriteLine(SameValue(one, two));
        Console.WriteLine(SameTyped(one, two));
        var text = string.Concat("a", 1.ToString());
        Console.WriteLine(SameReference(text, string.Concat("a", 1.ToString())));
        Console.WriteLine(SameValue(text, "a1"));
    }
}
