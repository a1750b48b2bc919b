using System;

namespace Cases.Generics;

/// <summary>default(T) of every kind of type argument.</summary>
public static class DefaultOfParameter
{
    private static T Nothing<T>() => default;

    private static bool IsDefault<T>(T value) => System.Collections.Generic.EqualityComparer<T>.Default.Equals(value, default);

    private struct Mixed
    {
        public string Text;
        public long Number;
    }

    public static void Main()
    {
        Console.WriteLine(Nothing<string>() is null);
        Console.WriteLine(Nothing<int>());
        Console.WriteLine(Nothing<bool>());
        Console.WriteLine((int)Nothing<char>());
        Console.WriteLine(Nothing<Mixed>().Text is null);
        Console.WriteLine(Nothing<Mixed>().Number);
        Console.WriteLine(Nothing<int?>().HasValue);
        Console.WriteLine(Nothing<int[]>() == null);
        Console.WriteLine(Nothing<(int, string)>().Item1);
        Console.WriteLine(Nothing<DayOfWeek>() == DayOfWeek.Sunday);
        Console.WriteLine(IsDefault(0.0));
        Console.WriteLine(IsDefault(new Mixed { Number = 1 }));
        Console.WriteLine(IsDefault<object>(null));
    }
}
