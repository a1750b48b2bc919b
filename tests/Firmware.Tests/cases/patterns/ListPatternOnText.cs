using System;

namespace Cases.Patterns;

/// <summary>List patterns over text and spans.</summary>
public static class ListPatternOnText
{
    private static string Kind(string text) => text switch
    {
        ['-', .. var digits] => "negative " + digits,
        ['0', 'x' or 'X', ..] => "hex",
        [>= '0' and <= '9', ..] => "number",
        [var only] => "letter " + only,
        ['"', .. var inside, '"'] => inside,
        _ => "text",
    };

    private static int Command(ReadOnlySpan<byte> data) => data switch
    {
        [0x01, var length, ..] when length == data.Length - 2 => length,
        [0x02, .., 0xFF] => 200,
        [] => 0,
        _ => -1,
    };

    public static void Main()
    {
        foreach (var text in new[] { "-12", "0xFF", "42", "q", "\"quoted\"", "", "word" })
        {
            Console.WriteLine(Kind(text));
        }

        Console.WriteLine(Command([1, 2, 7, 7]));
        Console.WriteLine(Command([2, 0xFF]));
        Console.WriteLine(Command([]));
        Console.WriteLine(Command([1, 9]));
    }
}
