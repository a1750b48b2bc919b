using System;

namespace Cases.Strings;

/// <summary>Escapes, verbatim and raw literals hold the same characters.</summary>
public static class Escapes
{
    private static int Sum(string text)
    {
        var sum = 0;
        foreach (var c in text)
        {
            sum = sum * 7 + c;
        }

        return sum;
    }

    public static void Main()
    {
        Console.WriteLine("tab\there");
        Console.WriteLine(@"back\slash ""quoted"" end");
        Console.WriteLine("nul\0end".Length);
        Console.WriteLine("\x41\u0042\U00000043");
        Console.WriteLine("\e[0m".Length);
        Console.WriteLine(Sum("a\r\n\\\"") == Sum("a\u000D\u000A\u005C\u0022"));
        Console.WriteLine("""raw "text" with \ and "" quotes""");
        Console.WriteLine("\a\b\f\v".Length + '\'');
        Console.WriteLine("\uD83D\uDE00" == "\U0001F600");
    }
}
