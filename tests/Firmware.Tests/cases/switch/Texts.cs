using System;

namespace Cases.Switch;

/// <summary>A switch over strings, with many cases and with few.</summary>
public static class Texts
{
    private static readonly string[] Words =
        ["", "a", "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "eno", "Nine", "ninety", null];

    public static void Main()
    {
        foreach (var word in Words)
        {
            Console.Write(Many(word));
            Console.Write('/');
            Console.Write(Few(word));
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static int Many(string word)
    {
        switch (word)
        {
            case "zero": return 0;
            case "one": return 1;
            case "two": return 2;
            case "three": return 3;
            case "four": return 4;
            case "five": return 5;
            case "six": return 6;
            case "seven": return 7;
            case "eight": return 8;
            case "nine": return 9;
            case "": return 100;
            case null: return 101;
            default: return -1;
        }
    }

    private static int Few(string word) => word switch
    {
        "one" => 1,
        "two" => 2,
        null => 3,
        _ => 0,
    };
}
