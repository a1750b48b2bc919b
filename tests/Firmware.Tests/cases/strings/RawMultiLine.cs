using System;

namespace Cases.Strings;

/// <summary>Raw literals over several lines lose the indentation of the closing quotes.</summary>
public static class RawMultiLine
{
    public static void Main()
    {
        var text = """
            first
              indented
            "quoted" ""
            """;
        Console.WriteLine(text);
        Console.WriteLine(text.Length);
        var empty = """

            """;
        Console.WriteLine(empty.Length);
    }
}
