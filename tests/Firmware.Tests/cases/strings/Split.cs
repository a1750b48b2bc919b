using System;

namespace Cases.Strings;

/// <summary>Separators of all kinds.</summary>
public static class Split
{
    public static void Main()
    {
        Print("a,b,,c".Split(','));
        Print(" a b  c ".Split());
        Print("a b\tc".Split((char[])null));
        Print("a,b;c".Split(',', ';'));
        Print("a--b--c".Split("--"));
        Print("a---b".Split("--"));
        Print("abc".Split(""));
        Print("a1b2c".Split(["1", "2"], StringSplitOptions.None));
        Print("a b c".Split(new string[0], StringSplitOptions.None));
        Print("".Split(','));
        Print("abc".Split(','));
        Print(",".Split(','));
        Print("aXYbXc".Split(["XY", "X"], StringSplitOptions.None));
        Print("a,b".Split([',']));
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
