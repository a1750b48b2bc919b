using System;

namespace Cases.Objects;

/// <summary>ToString, Equals and GetHashCode of plain objects, and their hiding.</summary>
public static class ObjectMembers
{
    private class Plain
    {
    }

    private sealed class Hiding
    {
        public new string ToString() => "hidden";

        public new int GetHashCode() => 5;

        public bool Equals(Hiding other) => true;
    }

    public static void Main()
    {
        var plain = new Plain();
        Console.WriteLine(plain.Equals(plain) && !plain.Equals(new Plain()));
        Console.WriteLine(new Hiding().ToString());
        Console.WriteLine(new Hiding().GetHashCode());
        Console.WriteLine(new Hiding().Equals(new Hiding()));
        Console.WriteLine(new Hiding().Equals((object)new Hiding()));
        Console.WriteLine(object.Equals(null, null));
        Console.WriteLine(object.ReferenceEquals(plain, null));
    }
}
