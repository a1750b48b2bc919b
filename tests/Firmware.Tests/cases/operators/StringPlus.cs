using System;

namespace Cases.Operators;

/// <summary>+ on texts with null, numbers, characters and objects.</summary>
public static class StringPlus
{
    private sealed class Tag
    {
        public override string ToString() => "tag";
    }

    public static void Main()
    {
        string none = null;
        object missing = null;
        Console.WriteLine("a" + none + "b" + missing + 1);
        Console.WriteLine(1 + 2 + "x" + 1 + 2);
        Console.WriteLine('a' + 'b' + "c");
        Console.WriteLine("c" + 'a' + 'b');
        Console.WriteLine(none + none == "");
        Console.WriteLine("t" + new Tag() + true + 5L + (byte)7);
        var text = "s";
        text += 1;
        text += 'c';
        text += none;
        Console.WriteLine(text);
    }
}
