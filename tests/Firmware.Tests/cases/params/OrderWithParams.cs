using System;

namespace Cases.Parameters;

/// <summary>Named and optional arguments together with params, and evaluation order.</summary>
public static class OrderWithParams
{
    private static string _log = "";

    private static int Note(int value)
    {
        _log += value;
        return value;
    }

    private static string Join(int first, string separator = ",", params int[] rest)
    {
        var text = first.ToString();
        foreach (var one in rest)
        {
            text += separator + one;
        }

        return text;
    }

    public static void Main()
    {
        Console.WriteLine(Join(1));
        Console.WriteLine(Join(1, "-", 2, 3));
        Console.WriteLine(Join(rest: [7, 8], first: 6));
        Console.WriteLine(Join(Note(1), rest: [Note(2), Note(3)], separator: Note(4) + ""));
        Console.WriteLine(_log);
    }
}
