using System;

namespace Cases.Trylocals;

/// <summary>A variable that is assigned only inside the protected block and in each handler.</summary>
public static class Uninitialised
{
    public static void Main()
    {
        Console.WriteLine(Parse("12"));
        Console.WriteLine(Parse("x"));
        Console.WriteLine(Parse(null));
    }

    private static int Parse(string text)
    {
        int value;
        string kind;
        try
        {
            value = Digits(text);
            kind = "number";
        }
        catch (NullReferenceException)
        {
            value = -1;
            kind = "null";
        }
        catch (FormatException e)
        {
            value = -2;
            kind = e.Message;
        }

        Console.WriteLine(kind);
        return value;
    }

    private static int Digits(string text)
    {
        var result = 0;
        for (var i = 0; i < text.Length; i++)
        {
            result = text[i] is >= '0' and <= '9' ? result * 10 + text[i] - '0' : throw new FormatException("letter");
        }

        return result;
    }
}
