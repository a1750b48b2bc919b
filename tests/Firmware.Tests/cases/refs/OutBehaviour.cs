using System;

namespace Cases.Refs;

/// <summary>out parameters: assigned before return, aliases of one variable, discarded, in nested calls.</summary>
public static class OutBehaviour
{
    private static int _shared = 5;

    private static void Both(out int first, out int second)
    {
        first = 1;
        second = first + 1;
        first += 10;
    }

    private static bool Parse(string text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            value = value * 10 + c - '0';
        }

        return true;
    }

    private static void Shared(out int value)
    {
        value = 1;
        _shared += 10;
        value += _shared;
    }

    public static void Main()
    {
        int same;
        Both(out same, out same);
        Console.WriteLine(same);
        Console.WriteLine(Parse("123", out var number) ? number : -1);
        Console.WriteLine(Parse("12x", out number) ? -1 : number);
        Shared(out _shared);
        Console.WriteLine(_shared);
        Console.WriteLine(Parse("1", out _) && Parse("22", out number) && number == 22);
    }
}
