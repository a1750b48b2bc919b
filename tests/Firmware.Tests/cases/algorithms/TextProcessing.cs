using System;

namespace Cases.Algorithms;

/// <summary>Run-length coding, a Caesar cipher, palindromes and word counts over characters.</summary>
public static class TextProcessing
{
    private static string Encode(string text)
    {
        var result = "";
        for (int i = 0, run; i < text.Length; i += run)
        {
            for (run = 1; i + run < text.Length && text[i + run] == text[i]; run++)
            {
            }

            result += (run > 1 ? run.ToString() : "") + text[i];
        }

        return result;
    }

    private static string Shift(string text, int by)
    {
        var letters = text.ToCharArray();
        foreach (ref var letter in letters.AsSpan())
        {
            if (letter is >= 'a' and <= 'z')
            {
                letter = (char)('a' + (letter - 'a' + by + 26) % 26);
            }
        }

        return new string(letters);
    }

    private static bool IsPalindrome(ReadOnlySpan<char> text) => text.Length < 2 || text[0] == text[^1] && IsPalindrome(text[1..^1]);

    public static void Main()
    {
        Console.WriteLine(Encode("aaabccd"));
        Console.WriteLine(Shift(Shift("hello, xyz", 3), -3) + Shift("xyz", 3));
        Console.WriteLine(IsPalindrome("racecar") && !IsPalindrome("ab") && IsPalindrome(""));
    }
}
