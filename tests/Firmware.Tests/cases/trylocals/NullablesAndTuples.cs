using System;

namespace Cases.Trylocals;

/// <summary>Nullables, tuples and enums changed before a throw are seen after it.</summary>
public static class NullablesAndTuples
{
    private static string Run(int way)
    {
        int? maybe = null;
        (int, string) pair = (1, "a");
        var day = DayOfWeek.Sunday;
        char letter = 'a';
        try
        {
            maybe = way;
            pair.Item1++;
            letter++;
            if (way == 1)
            {
                throw new Exception();
            }

            pair = (5, "b");
            day++;
            if (way == 2)
            {
                throw new Exception();
            }

            maybe++;
        }
        catch
        {
            letter = 'X';
        }

        return maybe + "," + pair.Item1 + pair.Item2 + (int)day + letter;
    }

    public static void Main()
    {
        Console.WriteLine(Run(1));
        Console.WriteLine(Run(2));
        Console.WriteLine(Run(3));
    }
}
