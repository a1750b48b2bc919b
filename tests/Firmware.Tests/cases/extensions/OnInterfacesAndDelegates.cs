using System;

namespace Cases.Extensions;

/// <summary>Extension methods on interfaces, delegates, enums and tuples, as delegates themselves.</summary>
public static class OnInterfacesAndDelegates
{
    public static void Main()
    {
        Func<int, int> add = x => x + 1;
        Console.WriteLine(add.Then(x => x * 10)(4));
        Console.WriteLine(DayOfWeek.Saturday.IsWeekend());
        Console.WriteLine((3, 4).Length());
        IComparable five = 5;
        Console.WriteLine(five.Above(3));
        Func<int, bool> above = five.Above;
        Console.WriteLine(above(7));
    }
}

internal static class OnInterfacesAndDelegatesExtensions
{
    public static Func<T, T> Then<T>(this Func<T, T> first, Func<T, T> second) => x => second(first(x));

    public static bool IsWeekend(this DayOfWeek day) => day is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static int Length(this (int x, int y) point) => point.x * point.x + point.y * point.y;

    public static bool Above(this IComparable value, int other) => value.CompareTo(other) > 0;
}
