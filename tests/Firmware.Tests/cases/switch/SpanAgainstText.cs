using System;

namespace Cases.Switch;

/// <summary>A span of characters is compared with constant texts.</summary>
public static class SpanAgainstText
{
    private static int Word(ReadOnlySpan<char> span) => span switch
    {
        "one" => 1,
        "two" => 2,
        "" => 0,
        _ => -1,
    };

    private static bool IsGo(Span<char> span) => span is "go";

    public static void Main()
    {
        var text = "onetwothree";
        Console.WriteLine(Word(text.AsSpan(0, 3)));
        Console.WriteLine(Word(text.AsSpan(3, 3)));
        Console.WriteLine(Word(text.AsSpan(6)));
        Console.WriteLine(Word(default));
        Console.WriteLine(IsGo(['g', 'o']));
        Console.WriteLine(IsGo(['g', 'O']));
    }
}
