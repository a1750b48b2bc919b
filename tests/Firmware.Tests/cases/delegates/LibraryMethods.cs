using System;

namespace Cases.Delegates;

/// <summary>Delegates over methods of the library.</summary>
public static class LibraryMethods
{
    public static void Main()
    {
        Func<int, int> abs = Math.Abs;
        Console.WriteLine(abs(-4));
        Func<string?, bool> empty = string.IsNullOrEmpty;
        Console.WriteLine(empty(""));
        Func<string?, string?, string> concat = string.Concat;
        Console.WriteLine(concat("a", "b"));
        Action<string?> write = Console.WriteLine;
        write("written");
        Action line = Console.WriteLine;
        line();
        Func<string, bool> equals = "x".Equals;
        Console.WriteLine(equals("x"));
        Func<char, bool> digit = char.IsAsciiDigit;
        Console.WriteLine(digit('7'));
    }
}
