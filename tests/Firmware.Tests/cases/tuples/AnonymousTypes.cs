using System;

namespace Cases.Tuples;

/// <summary>Anonymous types: equality, hash codes, nesting and inference.</summary>
public static class AnonymousTypes
{
    private static T Same<T>(T like, T value) => value;

    public static void Main()
    {
        var one = new { Name = "n", Size = 3 };
        var two = new { Name = "n", Size = 3 };
        Console.WriteLine(one.Equals(two) && one.GetHashCode() == two.GetHashCode());
        Console.WriteLine(ReferenceEquals(one, two));
        Console.WriteLine(one.GetType() == two.GetType());
        Console.WriteLine(Same(one, new { Name = "x", Size = 9 }).Size);
        var number = 5;
        var nested = new { number, one.Name, Inner = new { Deep = number * 2 } };
        Console.WriteLine(nested.number + nested.Name + nested.Inner.Deep);
        var all = new[] { one, two, new { Name = "m", Size = 1 } };
        Console.WriteLine(all[2].Name + all.Length);
    }
}
