using System;

namespace Cases.Delegates;

/// <summary>A delegate made from another delegate calls its Invoke.</summary>
public static class DelegateOfDelegate
{
    private delegate int Other(int value);

    private static int Twice(int value) => value * 2;

    public static void Main()
    {
        Func<int, int> twice = Twice;
        Other other = new Other(twice);
        Console.WriteLine(other(4));
        Func<int, int> invoke = twice.Invoke;
        Console.WriteLine(invoke(5));
        Console.WriteLine(ReferenceEquals(invoke.Target, twice));
        twice += x => x + 1;
        Console.WriteLine(other(6));
        other = new Other(twice);
        Console.WriteLine(other(7));
    }
}
