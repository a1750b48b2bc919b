using System;

namespace Cases.Delegates;

/// <summary>What remains after Remove may be one of the delegates itself.</summary>
public static class RemoveSingle
{
    private static void A() => Console.WriteLine('a');

    private static void B() => Console.WriteLine('b');

    public static void Main()
    {
        Action a = A;
        Action b = B;
        var both = a + b;
        Console.WriteLine(ReferenceEquals(both - b, a));
        Console.WriteLine(ReferenceEquals(both - a, b));
        Console.WriteLine(ReferenceEquals(both - null, both));
        Console.WriteLine(ReferenceEquals(a + null, a));
        Console.WriteLine((both - both) is null);
        both();
    }
}
