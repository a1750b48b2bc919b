using System;

namespace Cases.Switch;

/// <summary>A switch over a nullable number and a nullable enum, with a null label.</summary>
public static class NullableInput
{
    private static string Kind(int? value)
    {
        switch (value)
        {
            case null:
                return "null";
            case 1:
                return "one";
            case int other:
                return "int " + other;
        }
    }

    private static int Kind(DayOfWeek? day) => day switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => 2,
        null => 0,
        _ => 1,
    };

    public static void Main()
    {
        Console.WriteLine(Kind((int?)null) + Kind(1) + Kind(7));
        Console.WriteLine(Kind((DayOfWeek?)null) + Kind(DayOfWeek.Sunday) * 10 + Kind(DayOfWeek.Tuesday) * 100);
    }
}
