using System;

namespace Cases.Strings;

/// <summary>A literal that is longer than any buffer of the console.</summary>
public static class LongLiteral
{
    public static void Main()
    {
        const string Long =
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore " +
            "magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo " +
            "consequat. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. " +
            "Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.";
        Console.WriteLine(Long);
        Console.WriteLine(Long.Length);
        var text = Long;
        for (var i = 0; i < 2; i++)
        {
            text = string.Concat(text, "\u00B6", text);
        }

        Console.WriteLine(text.Length);
        Console.WriteLine(text);
    }
}
