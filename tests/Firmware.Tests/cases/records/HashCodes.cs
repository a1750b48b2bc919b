using System;

namespace Cases.Records;

/// <summary>Equal records have equal hash codes, of references, nulls and nested records too.</summary>
public static class HashCodes
{
    private record Part(string Name, int? Size);

    private record Whole(Part First, Part Second, DayOfWeek Day);

    public static void Main()
    {
        var one = new Whole(new Part("a", 1), null, DayOfWeek.Friday);
        var two = new Whole(new Part(string.Concat("", "a"), 1), null, DayOfWeek.Friday);
        Console.WriteLine(one.GetHashCode() == two.GetHashCode());
        Console.WriteLine(one == two);
        Console.WriteLine(one.GetHashCode() == (two with { }).GetHashCode());
        Console.WriteLine(new Part(null, null).GetHashCode() == new Part(null, null).GetHashCode());
        Console.WriteLine(new Part(null, null) == new Part(null, 0));
    }
}
