using System;

namespace Cases.Strings;

/// <summary>Concatenation of two, three, four and more strings, with nulls.</summary>
public static class Concat
{
    private static string _a = "alpha", _b = "beta", _c, _d = "", _e = "\u20AC";

    public static void Main()
    {
        Show(_a + _b);
        Show(_a + _c);
        Show(_c + _b);
        Show(_c + _c);
        Show(_a + _b + _e);
        Show(_a + "-" + _b + "-");
        Show(_a + _b + _c + _d + _e + _a);
        Show(string.Concat(_d, _d));
        var text = "";
        for (var i = 0; i < 10; i++)
        {
            text += i % 3 == 0 ? _a : _e;
        }

        Show(text);
        _a += _b;
        _a += _a;
        Show(_a);
    }

    private static void Show(string text)
    {
        Console.Write(text.Length);
        Console.Write(' ');
        Console.WriteLine(text);
    }
}
