using System;

namespace Cases.Switch;

/// <summary>Switch expressions with guards, relational and combined patterns.</summary>
public static class Expressions
{
    public static void Main()
    {
        for (var i = -3; i < 16; i++)
        {
            Console.Write(Grade(i));
            Console.Write(Season(i));
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static char Grade(int value) => value switch
    {
        < 0 => '-',
        0 => 'z',
        > 0 and < 5 => 'a',
        5 or 6 or 7 => 'b',
        var other when other % 2 == 0 => 'e',
        not 13 => 'o',
        _ => '!',
    };

    private static int Season(int month) => month switch
    {
        12 or 1 or 2 => 1,
        >= 3 and <= 5 => 2,
        >= 6 and <= 8 => 3,
        >= 9 and <= 11 => 4,
        _ => 0,
    };
}
