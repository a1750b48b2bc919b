using System;

namespace Cases.Refs;

/// <summary>in parameters: aliasing of the caller's variable, copies for conversions and literals.</summary>
public static class InArguments
{
    private static int _value = 1;

    private static int Read(in int value)
    {
        _value = 50;
        return value;
    }

    private static long Wide(in long value)
    {
        _value = 70;
        return value;
    }

    private static int Twice(in int first, ref int second)
    {
        second++;
        return first;
    }

    public static void Main()
    {
        Console.WriteLine(Read(_value));
        _value = 1;
        Console.WriteLine(Wide(_value));
        Console.WriteLine(Read(7));
        var x = 3;
        Console.WriteLine(Twice(x, ref x));
        Console.WriteLine(Twice(x + 0, ref x));
        Console.WriteLine(x);
    }
}
