using System;

namespace Cases.Generics;

/// <summary>A generic method calls itself with its own and with swapped parameters.</summary>
public static class RecursiveMethodSameType
{
    private static string Alternate<TOne, TTwo>(TOne one, TTwo two, int times) => times == 0 ? "." : one.ToString() + Alternate(two, one, times - 1);

    private static int Count<T>(T[] items, T wanted, int from)
        where T : IEquatable<T> => from == items.Length ? 0 : (items[from].Equals(wanted) ? 1 : 0) + Count(items, wanted, from + 1);

    public static void Main()
    {
        Console.WriteLine(Alternate(1, "b", 5));
        Console.WriteLine(Alternate('x', true, 4));
        Console.WriteLine(Count([1, 2, 1, 1], 1, 0));
        Console.WriteLine(Count(["a", "b"], "c", 0));
    }
}
