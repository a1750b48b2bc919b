using System;

namespace Cases.Generics;

/// <summary>is, as and casts to type parameters with class and interface constraints.</summary>
public static class IsAndAsParameter
{
    private static T As<T>(object value)
        where T : class => value as T;

    private static string Check<TOne, TTwo>(TOne value) => value is TTwo two ? "is " + two : "not";

    private static TOut Force<TIn, TOut>(TIn value) => (TOut)(object)value;

    public static void Main()
    {
        Console.WriteLine(As<string>("text"));
        Console.WriteLine(As<string>(5) == null);
        Console.WriteLine(As<IComparable>(5) != null);
        Console.WriteLine(As<int[]>(new uint[2]) != null);
        Console.WriteLine(Check<int, int>(4));
        Console.WriteLine(Check<int, long>(4));
        Console.WriteLine(Check<object, string>("o"));
        Console.WriteLine(Check<int, IFormattable>(4));
        Console.WriteLine(Force<int, int>(6));
        Console.WriteLine(Force<DayOfWeek, int>(DayOfWeek.Tuesday));
        try
        {
            Force<int, long>(1);
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("cast");
        }
    }
}
