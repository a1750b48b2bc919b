using System;

namespace Cases.Texts;

/// <summary>Numbers to Roman numerals and back, with patterns on strings.</summary>
public static class RomanNumerals
{
    private static readonly (int Value, string Text)[] s_parts =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static void Main()
    {
        foreach (var number in (int[])[1, 4, 9, 14, 40, 90, 400, 1994, 2026, 3999])
        {
            Console.WriteLine($"{number} {ToRoman(number)}");
        }

        var wrong = 0;
        for (var number = 1; number < 4000; number++)
        {
            wrong += FromRoman(ToRoman(number)) == number ? 0 : 1;
        }

        Console.WriteLine(wrong);
    }

    private static string ToRoman(int number)
    {
        Span<char> text = stackalloc char[16];
        var length = 0;
        foreach (var (value, part) in s_parts)
        {
            for (; number >= value; number -= value)
            {
                part.CopyTo(text[length..]);
                length += part.Length;
            }
        }

        return new string(text[..length]);
    }

    private static int FromRoman(ReadOnlySpan<char> text) => text switch
    {
        [] => 0,
        ['C', 'M', .. var rest] => 900 + FromRoman(rest),
        ['C', 'D', .. var rest] => 400 + FromRoman(rest),
        ['X', 'C', .. var rest] => 90 + FromRoman(rest),
        ['X', 'L', .. var rest] => 40 + FromRoman(rest),
        ['I', 'X', .. var rest] => 9 + FromRoman(rest),
        ['I', 'V', .. var rest] => 4 + FromRoman(rest),
        [var first, .. var rest] => Value(first) + FromRoman(rest),
    };

    private static int Value(char letter) => letter switch { 'M' => 1000, 'D' => 500, 'C' => 100, 'L' => 50, 'X' => 10, 'V' => 5, _ => 1 };
}
