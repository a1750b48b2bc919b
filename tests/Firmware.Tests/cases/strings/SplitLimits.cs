using System;

namespace Cases.Strings;

/// <summary>Counts and options.</summary>
public static class SplitLimits
{
    public static void Main()
    {
        Print("a,b,c,d".Split(',', 2));
        Print("a,b".Split(',', 0));
        Print("a,b".Split(',', 1));
        Print("a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries));
        Print("a, b ,, c".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Print("a, b ,, c".Split(',', StringSplitOptions.TrimEntries));
        Print("".Split(',', StringSplitOptions.RemoveEmptyEntries));
        Print("  ".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Print(",,a,,b,,".Split(',', 2, StringSplitOptions.RemoveEmptyEntries));
        Print(",,a,,b,,c".Split(',', 2, StringSplitOptions.RemoveEmptyEntries));
        Print(",,a, ,b,,".Split(',', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Print(" x ".Split(',', 1, StringSplitOptions.TrimEntries));
        Print(",,".Split(',', 2, StringSplitOptions.RemoveEmptyEntries));
        Print("a--b----c".Split("--", 3, StringSplitOptions.RemoveEmptyEntries));
        try
        {
            Print("a".Split(',', -1));
        }
        catch (ArgumentOutOfRangeException exception)
        {
            Console.WriteLine(exception.ParamName);
        }
    }

    private static void Print(string[] parts)
    {
        Console.Write(parts.Length);
        foreach (var part in parts)
        {
            Console.Write("[" + part + "]");
        }

        Console.WriteLine();
    }
}
