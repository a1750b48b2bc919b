using System;

namespace Cases.Strings;

/// <summary>Text of every UTF-8 length, with surrogate pairs and lone surrogates.</summary>
public static class Utf8Output
{
    public static void Main()
    {
        Console.WriteLine("ASCII ~");
        Console.WriteLine("\u0080\u00E9\u07FF");
        Console.WriteLine("\u0800\u20AC\uFFFD");
        Console.WriteLine("\uD83D\uDE00 \uD800\uDC00 \uDBFF\uDFFF");
        Console.WriteLine("high \uD83D alone");
        Console.WriteLine("low \uDE00 alone");
        Console.WriteLine("swapped \uDE00\uD83D.");
        Console.WriteLine("two \uD83D\uD83D\uDE00 high");
        Console.Write('\u00E9');
        Console.Write('\u20AC');
        Console.WriteLine('\u007F');
        foreach (var character in "gr\u00FC\u00DF")
        {
            Console.Write(character);
        }

        Console.WriteLine();
    }
}
