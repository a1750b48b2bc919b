using System;

namespace Cases.Strings;

/// <summary>Strings compare by contents, also when they are different objects.</summary>
public static class Equality
{
    public static void Main()
    {
        var head = "ab";
        var made = string.Concat(head, "c");
        string none = null;
        object boxed = made;
        Print(made == "abc");
        Print(made != "abc");
        Print(made == "abd");
        Print(made == "ab");
        Print(made == "abcd");
        Print("" == none);
        Print(none == null);
        Print(none != "");
        Print(string.Concat("", "") == "");
        Print(boxed == (object)"abc");
        Print(ReferenceEquals("abc", "abc"));
        Print(ReferenceEquals(head, head));
        Print("a\0b" == "a\0c");
        Print("\u00E9" == "e\u0301");
        Print("\uD83D\uDE00" == "\uD83D\uDE01");
        Console.WriteLine();
    }

    private static void Print(bool value) => Console.Write(value ? '1' : '0');
}
