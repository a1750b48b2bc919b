using System;

namespace Cases.Equality;

/// <summary>Equals between numbers of different types, boxes, strings and their parts.</summary>
public static class MixedTypes
{
    public static void Main()
    {
        Console.WriteLine(5.Equals(5L));
        Console.WriteLine(5L.Equals(5));
        Console.WriteLine(5.0.Equals(5));
        Console.WriteLine('a'.Equals("a"));
        object five = 5;
        Console.WriteLine(five.Equals(5) && !five.Equals(5L));
        Console.WriteLine(Equals(5, 5) && !Equals(5, (short)5));
        Console.WriteLine(ReferenceEquals(five, five) && !ReferenceEquals(5, 5));
        Console.WriteLine((5, "a").Equals((5, "a")) && !(5, "a").Equals((5L, "a")));
        Console.WriteLine(new int[1].Equals(new int[1]));
        Console.WriteLine(typeof(int).Equals(five.GetType()));
        Console.WriteLine(DayOfWeek.Monday.Equals(1));
    }
}
