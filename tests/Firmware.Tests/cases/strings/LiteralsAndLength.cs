using System;

namespace Cases.Strings;

/// <summary>Literals, escapes, Length and the indexer.</summary>
public static class LiteralsAndLength
{
    private static readonly string[] Texts =
    [
        "", "a", "abc", "tab\tquote\"back\\", "line\nfeed", "nul\0in\0side", "\u00E4\u20AC\uFFFF",
    ];

    public static void Main()
    {
        foreach (var text in Texts)
        {
            Console.Write(text.Length);
            Console.Write(':');
            for (var i = 0; i < text.Length; i++)
            {
                Console.Write(' ');
                Console.Write((int)text[i]);
            }

            Console.WriteLine();
        }

        Console.WriteLine("""
            raw "text"
              with \n lines
            """);
        Console.WriteLine(@"verbatim ""text"" \n");
        var last = Texts[2];
        Console.WriteLine(last[^1]);
        Console.WriteLine("literal"[3]);
        Console.WriteLine("literal".Length);
    }
}
