using System;

namespace Cases.Output;

/// <summary>Console.Write and WriteLine of strings, characters and bools, empty and null.</summary>
public static class TextAndFlags
{
    public static void Main()
    {
        string none = null;
        Console.Write("a");
        Console.Write("");
        Console.Write(none);
        Console.WriteLine(none);
        Console.WriteLine("");
        Console.WriteLine();
        Console.Write('b');
        Console.WriteLine('c');
        Console.Write(true);
        Console.Write(' ');
        Console.WriteLine(false);
        Console.Write("no end of line");
        Console.Write("\r\n\ttab\\");
        Console.Write("\n\n");
        Console.WriteLine("%d %s {0}");
        Console.Write("last line without end");
    }
}
