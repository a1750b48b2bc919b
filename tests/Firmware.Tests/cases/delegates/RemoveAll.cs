using System;

namespace Cases.Delegates;

/// <summary>Delegate.RemoveAll and Delegate.Combine of several.</summary>
public static class RemoveAll
{
    private static void A() => Console.Write('a');

    private static void B() => Console.Write('b');

    public static void Main()
    {
        Action a = A;
        Action b = B;
        var all = (Action)Delegate.Combine(a, b, null, a, a, b)!;
        all();
        Console.WriteLine();
        ((Action)Delegate.RemoveAll(all, a)!)();
        Console.WriteLine();
        Console.WriteLine(Delegate.RemoveAll(a + a, a) is null);
        Console.WriteLine(Delegate.Combine(null, null) is null);
        Console.WriteLine(Delegate.Remove(null, a) is null);
        Console.WriteLine(Delegate.Combine((Delegate?[]?)null) is null);
        Console.WriteLine(Delegate.Combine(Array.Empty<Delegate>()) is null);
    }
}
