using System;
using System.Collections.Generic;

namespace Cases.CollectionExpressions;

/// <summary>Elements and spreads are evaluated from left to right, once.</summary>
public static class EvaluationOrder
{
    private static string _log = "";

    private static int Note(int value)
    {
        _log += value;
        return value;
    }

    private static IEnumerable<int> Many(int from)
    {
        _log += "<";
        yield return Note(from);
        yield return Note(from + 1);
        _log += ">";
    }

    public static void Main()
    {
        int[] items = [Note(1), .. Many(2), Note(4), .. Many(5)];
        Console.WriteLine(_log);
        Console.WriteLine(items.Length);
        _log = "";
        Span<int> fixedSize = [Note(9), Note(8)];
        Console.WriteLine(_log + fixedSize[0]);
    }
}
