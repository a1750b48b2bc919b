using System;

namespace Cases.Equality;

/// <summary>Values that are equal have equal hash codes, whatever way they were made.</summary>
public static class HashesAgree
{
    private struct Point
    {
        public int X;
        public string Text;
    }

    private static bool Same<T>(T left, T right) => left.Equals(right) && left.GetHashCode() == right.GetHashCode();

    public static void Main()
    {
        Console.WriteLine(Same(5, 2 + 3));
        Console.WriteLine(Same(0.0, -0.0));
        Console.WriteLine(Same(double.NaN, 0.0 / 0 * 1));
        Console.WriteLine(Same("ab", "a" + 'b'));
        Console.WriteLine(Same(new Point { X = 1, Text = "t" }, new Point { X = 1, Text = string.Concat("", "t") }));
        Console.WriteLine(Same((1, "x", 2L), (1, "x", 2L)));
        Console.WriteLine(Same<int?>(null, null));
        Console.WriteLine(Same(true, 1 == 1));
        Console.WriteLine(Same(DayOfWeek.Friday, (DayOfWeek)5));
        Console.WriteLine(Same(Guid.Empty, default));
    }
}
