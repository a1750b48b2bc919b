using System;

namespace Cases.Patterns;

/// <summary>A when clause runs only for arms whose pattern matched, in order.</summary>
public static class GuardsWithEffects
{
    private static string _log = "";

    private static bool Note(char c, bool result)
    {
        _log += c;
        return result;
    }

    private static int Choose(object value)
    {
        switch (value)
        {
            case int i when Note('a', i > 10):
                return 1;
            case int i when Note('b', i > 5):
                return 2;
            case string s when Note('c', s.Length > 1):
                return 3;
            case int:
                return 4;
            case string when Note('d', true):
                return 5;
            default:
                return 6;
        }
    }

    public static void Main()
    {
        foreach (var one in new object[] { 20, 7, 1, "ab", "a", 2.0 })
        {
            Console.WriteLine(Choose(one) + _log);
            _log = "";
        }
    }
}
