using System;

namespace Cases.Closures;

/// <summary>Variables declared by out arguments and deconstruction, captured.</summary>
public static class OutAndTuple
{
    private static bool Half(int value, out int half)
    {
        half = value / 2;
        return true;
    }

    public static void Main()
    {
        Half(9, out var half);
        var (left, right) = (half + 1, "r");
        Func<string> all = () => right + left + half;
        Half(100, out half);
        (left, right) = (7, "s");
        Console.WriteLine(all());
        Func<int, int> scoped = x => Half(x, out var inner) ? inner + half : 0;
        Console.WriteLine(scoped(8));
    }
}
