using System;

namespace Cases.Nullables;

/// <summary>Boxing a nullable gives the value's box or null; unboxing accepts both forms.</summary>
public static class Boxing
{
    private static string Kind(object value) => value switch
    {
        null => "null",
        int number => "int " + number,
        _ => "other",
    };

    public static void Main()
    {
        int? some = 3, none = null;
        Console.WriteLine(Kind(some) + " " + Kind(none));
        object box = some;
        Console.WriteLine(((int?)box).Value);
        Console.WriteLine((int)box);
        Console.WriteLine(((int?)(object)none).HasValue);
        Console.WriteLine(box.Equals(3));
        Console.WriteLine(some.Equals(3) && some.Equals((object)3) && !some.Equals(3L));
        IComparable comparable = some;
        Console.WriteLine(comparable.CompareTo(4));
        IFormattable missing = none;
        Console.WriteLine(missing == null);
        try
        {
            Console.WriteLine(((long?)box).HasValue);
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("cast");
        }

        try
        {
            Console.WriteLine((int)(object)none);
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }
    }
}
