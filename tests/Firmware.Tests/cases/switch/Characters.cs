using System;

namespace Cases.Switch;

/// <summary>A switch over characters, with ranges.</summary>
public static class Characters
{
    public static void Main()
    {
        var text = "x9 +-Zq(\t)\u00E9~0";
        var counts = new int[6];
        foreach (var character in text)
        {
            counts[Kind(character)]++;
            Console.Write(Kind(character));
        }

        Console.WriteLine();
        foreach (var count in counts)
        {
            Console.Write(count);
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static int Kind(char character)
    {
        switch (character)
        {
            case >= '0' and <= '9':
                return 1;
            case >= 'a' and <= 'z':
            case >= 'A' and <= 'Z':
                return 2;
            case ' ':
            case '\t':
                return 3;
            case '+':
            case '-':
            case '*':
            case '/':
                return 4;
            case '(':
            case ')':
                return 5;
            default:
                return 0;
        }
    }
}
