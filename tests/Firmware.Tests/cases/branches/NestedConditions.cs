using System;

namespace Cases.Branches;

/// <summary>Conditions of mixed comparison, negation and short circuits over several types.</summary>
public static class NestedConditions
{
    private static int Class(int i, long l, double d, string s, bool b)
    {
        if (i > 0 && (l < 0 || d >= 1.5) && !b)
        {
            return 1;
        }

        if (!(i > 0 || s == null) ^ b)
        {
            return 2;
        }

        return s is { Length: > 1 } && l == i ? 3 : d != d ? 4 : 5;
    }

    public static void Main()
    {
        Console.WriteLine(Class(1, -1, 0, "", false));
        Console.WriteLine(Class(1, 1, 2, "", true));
        Console.WriteLine(Class(0, 1, 2, "x", false));
        Console.WriteLine(Class(7, 7, 0, "xy", false));
        Console.WriteLine(Class(7, 8, double.NaN, null, false));
        Console.WriteLine(Class(0, 0, 0, "x", true));
    }
}
