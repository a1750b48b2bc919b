using System;
using System.Collections.Generic;

namespace Cases.Types;

/// <summary>typeof of type parameters, of types and of methods.</summary>
public static class InGenericCode
{
    private sealed class Box<T>
    {
        public string Name() => typeof(T).Name + " in " + typeof(Box<T>).ToString();
    }

    private static string Describe<T>() => typeof(T).ToString() + " " + typeof(List<T>).Name + " " + typeof(T[]).Name;

    private static bool Is<T, U>() => typeof(T) == typeof(U);

    private static string Kind<T>(T value)
    {
        if (typeof(T) == typeof(int))
        {
            return "int";
        }

        if (typeof(T).IsEnum)
        {
            return "enum " + value.GetType().Name;
        }

        return typeof(T).IsValueType ? "other value" : "reference to " + value.GetType().Name;
    }

    public static void Main()
    {
        Console.WriteLine(Describe<int>());
        Console.WriteLine(Describe<string>());
        Console.WriteLine(Describe<int[]>());
        Console.WriteLine(Describe<List<string>>());
        Console.WriteLine(new Box<long>().Name());
        Console.WriteLine(new Box<Box<int>>().Name());
        Console.WriteLine(Is<int, int>());
        Console.WriteLine(Is<int, long>());
        Console.WriteLine(Is<string, object>());
        Console.WriteLine(Kind(5));
        Console.WriteLine(Kind("s"));
        Console.WriteLine(Kind(5.0f));
        Console.WriteLine(Kind(DayOfWeek.Monday));
        Console.WriteLine(Kind<object>("s"));
    }
}
