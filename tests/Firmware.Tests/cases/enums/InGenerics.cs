using System;

namespace Cases.Enums;

/// <summary>Enums as type arguments: default, equality, comparison and conversion through object.</summary>
public static class InGenerics
{
    private enum Mood : long { Calm = 1, Wild = long.MaxValue }

    private static string Check<T>(T left, T right)
        where T : struct, Enum => (left.Equals(right) ? "e" : "-") + left.CompareTo(right) + (System.Collections.Generic.EqualityComparer<T>.Default.Equals(left, default) ? "d" : "-");

    private static long Number<T>(T value) => (long)(object)value;

    public static void Main()
    {
        Console.WriteLine(Check(Mood.Calm, Mood.Wild));
        Console.WriteLine(Check(Mood.Wild, Mood.Wild));
        Console.WriteLine(Check<Mood>(0, Mood.Calm));
        Console.WriteLine(Number(Mood.Wild));
        Console.WriteLine(System.Collections.Generic.Comparer<Mood>.Default.Compare(Mood.Wild, Mood.Calm));
    }
}
