using System;

namespace Cases.Refs;

/// <summary>out variables in conditions, loops, queries by hand and field initialisers.</summary>
public static class OutVarScopes
{
    private static bool Digit(char c, out int value)
    {
        value = c - '0';
        return value is >= 0 and <= 9;
    }

    private sealed class Parsed
    {
        public readonly int Value = Digit('7', out var seven) ? seven * 10 : -1;
        public readonly bool Valid;

        public Parsed(char c)
            : this(Digit(c, out var value), value)
        {
        }

        private Parsed(bool valid, int value) => (Valid, Value) = (valid, valid ? value : Value);
    }

    public static void Main()
    {
        var text = "42a";
        var total = 0;
        for (var i = 0; i < text.Length && Digit(text[i], out var digit); i++)
        {
            total = total * 10 + digit;
        }

        Console.WriteLine(total);
        while (!Digit(text[^1], out var last))
        {
            text = text[..^1];
            total += last;
        }

        Console.WriteLine(text + total);
        Console.WriteLine(new Parsed('3').Value + new Parsed('x').Value);
        var size = Digit('5', out var five) & Digit('x', out var other) ? 0 : five + other;
        Console.WriteLine(size);
    }
}
