using System;

namespace Cases.Generics;

/// <summary>Extension methods on a type parameter, on arrays of it and with constraints.</summary>
public static class ExtensionOnParameter
{
    public static void Main()
    {
        Console.WriteLine(5.Or(7));
        Console.WriteLine(0.Or(7));
        Console.WriteLine(((string)null).Or("fallback"));
        Console.WriteLine(new[] { 3, 9, 4 }.Greatest());
        Console.WriteLine(new[] { "b", "c", "a" }.Greatest());
        Console.WriteLine(3.Boxed() is int);
    }
}

internal static class ExtensionOnParameterMembers
{
    public static T Or<T>(this T value, T other) => System.Collections.Generic.EqualityComparer<T>.Default.Equals(value, default) ? other : value;

    public static T Greatest<T>(this T[] items)
        where T : IComparable<T>
    {
        var best = items[0];
        foreach (var item in items)
        {
            best = item.CompareTo(best) > 0 ? item : best;
        }

        return best;
    }

    public static object Boxed<T>(this T value)
        where T : struct => value;
}
