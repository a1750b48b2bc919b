using System;

namespace Cases.Patterns;

/// <summary>Patterns whose types are type parameters or constructed from them.</summary>
public static class GenericPatterns
{
    private sealed class Box<T>
    {
        public T Value;
    }

    private static string Kind<T>(object value) => value switch
    {
        Box<T> { Value: null } => "empty box",
        Box<T> { Value: var inside } => "box of " + inside,
        T direct => "direct " + direct,
        Box<T>[] { Length: var length } => "boxes " + length,
        _ => "other",
    };

    public static void Main()
    {
        Console.WriteLine(Kind<int>(new Box<int> { Value = 3 }));
        Console.WriteLine(Kind<string>(new Box<string>()));
        Console.WriteLine(Kind<string>("s"));
        Console.WriteLine(Kind<int>("s"));
        Console.WriteLine(Kind<int>(new Box<int>[4]));
        Console.WriteLine(Kind<char>(new Box<string>()));
    }
}
