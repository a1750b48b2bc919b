using System;

namespace Cases.Switch;

/// <summary>Cases that are far apart.</summary>
public static class Sparse
{
    private static readonly int[] Values =
        [int.MinValue, -1000000, -5, 0, 1, 7, 100, 101, 1000, 65536, 1000000, int.MaxValue - 1, int.MaxValue];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Console.Write(Select(value));
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static string Select(int value)
    {
        switch (value)
        {
            case int.MinValue: return "min";
            case -1000000: return "minus a million";
            case -5: return "minus five";
            case 1: return "one";
            case 100: return "hundred";
            case 101: return "hundred and one";
            case 1000: return "thousand";
            case 65536: return "64 K";
            case 1000000: return "million";
            case int.MaxValue: return "max";
            default: return "?";
        }
    }
}
