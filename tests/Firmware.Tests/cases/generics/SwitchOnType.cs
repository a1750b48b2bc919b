using System;

namespace Cases.Generics;

/// <summary>A switch over typeof(T) and patterns on a value of parameter type.</summary>
public static class SwitchOnType
{
    private static string Describe<T>(T value) => value switch
    {
        null => "null",
        int and > 100 => "large",
        int number => "int " + number,
        string { Length: 0 } => "empty",
        string text => "text " + text,
        T[] => "array of itself",
        System.Collections.ICollection many => "many " + many.Count,
        _ => "other",
    };

    public static void Main()
    {
        Console.WriteLine(Describe(5));
        Console.WriteLine(Describe(500));
        Console.WriteLine(Describe(""));
        Console.WriteLine(Describe("x"));
        Console.WriteLine(Describe<string>(null));
        Console.WriteLine(Describe(new[] { 'a', 'b' }));
        Console.WriteLine(Describe<object>(new object[3]));
        Console.WriteLine(Describe(2.5));
        Console.WriteLine(Describe<int?>(7));
    }
}
