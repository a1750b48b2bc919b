using System;

namespace Cases.Generics;

/// <summary>typeof a type parameter, of constructed types with it and of open types.</summary>
public static class TypeOfParameter
{
    private static string Names<T>() => typeof(T).Name + " " + typeof(T[]).Name + " " + (typeof(T) == typeof(int)) + " " + typeof(T).IsValueType;

    private sealed class Box<T>
    {
        public Type Own => GetType();

        public Type Inner => typeof(Box<Box<T>>);
    }

    public static void Main()
    {
        Console.WriteLine(Names<int>());
        Console.WriteLine(Names<string>());
        Console.WriteLine(Names<DayOfWeek>());
        Console.WriteLine(new Box<char>().Own == typeof(Box<char>));
        Console.WriteLine(new Box<char>().Inner == typeof(Box<Box<char>>));
        Console.WriteLine(typeof(Box<>) == typeof(Box<int>));
        Console.WriteLine(typeof(Box<int>).IsGenericType);
        Console.WriteLine(typeof(Box<int>).GetGenericTypeDefinition() == typeof(Box<>));
    }
}
