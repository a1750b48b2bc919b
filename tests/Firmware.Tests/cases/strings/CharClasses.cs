using System;

namespace Cases.Strings;

/// <summary>Classes of characters in ASCII and their arithmetic.</summary>
public static class CharClasses
{
    private static string Kind(char c) => (char.IsDigit(c) ? "d" : "-") + (char.IsLetter(c) ? "l" : "-") + (char.IsWhiteSpace(c) ? "w" : "-");

    public static void Main()
    {
        foreach (var c in "aZ5 \t_~")
        {
            Console.Write(Kind(c) + " ");
        }

        Console.WriteLine("");
        Console.WriteLine((char)('a' + 1));
        Console.WriteLine('z' - 'a');
        Console.WriteLine((int)char.MaxValue);
        Console.WriteLine('b' > 'a' && 'B' < 'a');
        var letter = 'y';
        letter++;
        letter++;
        Console.WriteLine((int)letter);
        Console.WriteLine(char.IsSurrogate('\uD800') && char.IsHighSurrogate("\U0001F600"[0]));
    }
}
