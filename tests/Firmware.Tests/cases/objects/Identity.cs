using System;

namespace Cases.Objects;

/// <summary>Object.ToString, Equals, GetHashCode, ReferenceEquals.</summary>
public static class Identity
{
    private sealed class Thing
    {
    }

    private sealed class Pair<T, U>
    {
    }

    public static void Main()
    {
        var one = new Thing();
        var other = new Thing();
        object same = one;
        Console.WriteLine(one.ToString());
        Console.WriteLine(one.Equals(other));
        Console.WriteLine(one.Equals(same));
        Console.WriteLine(one.GetHashCode() == same.GetHashCode());
        Console.WriteLine(ReferenceEquals(one, same));
        Console.WriteLine(new object().ToString());
        Console.WriteLine(new Pair<int, string>().ToString());
        Console.WriteLine(new int[3].ToString());
        Console.WriteLine(new Pair<Thing, int[]>[2].ToString());
        Console.WriteLine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(one) == one.GetHashCode());
        Console.WriteLine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(null));
        Console.WriteLine(System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<Thing>());
        Console.WriteLine(System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<int>());
    }
}
