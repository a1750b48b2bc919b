using System;

namespace Cases.Nullables;

/// <summary>Patterns over nullables: null, var, type, relational and property.</summary>
public static class Patterns
{
    private static string Kind(int? value) => value switch
    {
        null => "null",
        < 0 => "negative",
        0 => "zero",
        int small when small < 10 => "small " + small,
        { } rest => "large " + rest,
    };

    public static void Main()
    {
        Console.WriteLine(Kind(null) + " " + Kind(-4) + " " + Kind(0) + " " + Kind(9) + " " + Kind(10));
        int? some = 7;
        Console.WriteLine(some is 7);
        Console.WriteLine(some is not null and > 5);
        Console.WriteLine(some is int inside && inside == 7);
        Console.WriteLine(some is var any && any.HasValue);
        DateTimeKind? none = null;
        Console.WriteLine(none is DateTimeKind.Utc or null);
        (int?, bool?) pair = (null, true);
        Console.WriteLine(pair is (null, true));
    }
}
