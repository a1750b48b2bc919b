using System;

namespace Cases.Strings;

/// <summary>Loops over strings: counting, searching, reversing by concatenation.</summary>
public static class Iteration
{
    public static void Main()
    {
        var text = "the quick brown fox jumps over the lazy dog";
        var vowels = 0;
        foreach (var character in text)
        {
            vowels += character is 'a' or 'e' or 'i' or 'o' or 'u' ? 1 : 0;
        }

        Console.WriteLine(vowels);
        Console.WriteLine(IndexOf(text, "fox"));
        Console.WriteLine(IndexOf(text, "cat"));
        Console.WriteLine(IndexOf(text, ""));
        Console.WriteLine(IsPalindrome("racecar"));
        Console.WriteLine(IsPalindrome("racecars"));
        Console.WriteLine(Hash(text));
        Console.WriteLine(Compare("abc", "abd") + Compare("b", "abc") * 10 + Compare("", "a") * 100 + Compare("x", "x"));
    }

    private static int IndexOf(string text, string part)
    {
        for (var start = 0; start + part.Length <= text.Length; start++)
        {
            var i = 0;
            while (i < part.Length && text[start + i] == part[i])
            {
                i++;
            }

            if (i == part.Length)
            {
                return start;
            }
        }

        return -1;
    }

    private static bool IsPalindrome(string text)
    {
        for (int i = 0, j = text.Length - 1; i < j; i++, j--)
        {
            if (text[i] != text[j])
            {
                return false;
            }
        }

        return true;
    }

    private static uint Hash(string text)
    {
        uint hash = 5381;
        foreach (var character in text)
        {
            hash = hash * 33 ^ character;
        }

        return hash;
    }

    private static int Compare(string left, string right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] < right[i] ? -1 : 1;
            }
        }

        return left.Length < right.Length ? -1 : left.Length > right.Length ? 1 : 0;
    }
}
