using System;

namespace Cases.Delegates;

/// <summary>A delegate over a static method has no target.</summary>
public static class StaticMethod
{
    private static int Twice(int value) => value * 2;

    public static void Main()
    {
        Func<int, int> twice = Twice;
        Console.WriteLine(twice(21));
        Console.WriteLine(twice.Invoke(4));
        Console.WriteLine(twice.Target is null);
    }
}
