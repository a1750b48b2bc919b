using System;

namespace Cases.Switch;

/// <summary>Many texts of equal length and prefix, so that hashes and characters decide.</summary>
public static class StringsManyAndSimilar
{
    private static int Number(string text) => text switch
    {
        "alpha" => 1,
        "alphb" => 2,
        "blpha" => 3,
        "al" => 4,
        "alp" => 5,
        "alph" => 6,
        "ALPHA" => 7,
        "alpha " => 8,
        "\0" => 9,
        "\u20AC" => 10,
        "gamma" => 11,
        "delta" => 12,
        "omega" => 13,
        _ => 0,
    };

    public static void Main()
    {
        foreach (var text in new[] { "alpha", "alphb", "blpha", "al", "alp", "alph", "ALPHA", "alpha ", "\0", "\u20AC", "gamma", "delta", "omega", "Alpha", "", "alphc" })
        {
            Console.Write(Number(text));
            Console.Write(' ');
        }

        Console.WriteLine(Number(string.Concat("al", "pha")));
    }
}
