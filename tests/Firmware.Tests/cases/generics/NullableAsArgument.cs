using System;

namespace Cases.Generics;

/// <summary>A nullable value type as type argument: null tests, casts and boxing.</summary>
public static class NullableAsArgument
{
    private static bool IsNull<T>(T value) => value == null;

    private static object Box<T>(T value) => value;

    private static T Unbox<T>(object value) => (T)value;

    private static string Match<T>(object value) => value is T ? "yes" : "no";

    public static void Main()
    {
        Console.WriteLine(IsNull<int?>(null));
        Console.WriteLine(IsNull<int?>(0));
        Console.WriteLine(Box<int?>(null) == null);
        Console.WriteLine(Box<long?>(6).GetType() == typeof(long));
        Console.WriteLine(Unbox<int?>(null).HasValue);
        Console.WriteLine(Unbox<int?>(11).Value);
        Console.WriteLine(Match<int?>(3) + Match<int?>(null) + Match<int?>(3L));
        try
        {
            Unbox<int>(null);
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }

        try
        {
            Unbox<int?>("text");
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("cast");
        }
    }
}
