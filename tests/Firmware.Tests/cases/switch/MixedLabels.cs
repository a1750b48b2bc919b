using System;

namespace Cases.Switch;

/// <summary>A switch statement over object with constants, types, ranges and a fall to default in the middle.</summary>
public static class MixedLabels
{
    private static string Kind(object value)
    {
        switch (value)
        {
            default:
                return "other";
            case int and (0 or 1):
                return "bit";
            case int i and > 1000:
                return "large " + i;
            case int:
            case long:
                return "integer";
            case string { Length: 1 } s:
                return "letter " + s;
            case "word":
                return "word";
            case null:
                return "null";
        }
    }

    public static void Main()
    {
        foreach (var one in new object[] { 1, 5000, 7, 8L, "x", "word", "words", null, 'c' })
        {
            Console.WriteLine(Kind(one));
        }
    }
}
