using System;

namespace Cases.Nullables;

/// <summary>?? and ??= with values, nullables, references and throw, evaluated only when needed.</summary>
public static class Coalescing
{
    private static int _calls;

    private static int? Get(int? value)
    {
        _calls++;
        return value;
    }

    private static string Name(string text) => text ?? throw new ArgumentNullException(nameof(text));

    public static void Main()
    {
        Console.WriteLine(Get(null) ?? Get(3) ?? 9);
        Console.WriteLine(Get(1) ?? Get(2) ?? 9);
        Console.WriteLine(_calls);
        int? value = null;
        value ??= 5;
        value ??= Get(6);
        Console.WriteLine(value.Value);
        Console.WriteLine(_calls);
        string text = null;
        Console.WriteLine((text ??= "made") + text);
        long wide = (int?)null ?? 7L;
        Console.WriteLine(wide);
        try
        {
            Name(null);
        }
        catch (ArgumentNullException exception)
        {
            Console.WriteLine(exception.ParamName);
        }
    }
}
