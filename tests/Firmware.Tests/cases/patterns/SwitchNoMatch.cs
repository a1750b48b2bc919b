using System;
using System.Runtime.CompilerServices;

namespace Cases.Patterns;

/// <summary>A switch expression without a matching arm throws after evaluating its input once.</summary>
public static class SwitchNoMatch
{
    private static int _reads;

    private static int Read(int value)
    {
        _reads++;
        return value;
    }

    private static string Name(int value) => Read(value) switch
    {
        1 => "one",
        > 10 and < 20 => "teens",
    };

    public static void Main()
    {
        Console.WriteLine(Name(1) + Name(15));
        try
        {
            Console.WriteLine(Name(5));
        }
        catch (SwitchExpressionException)
        {
            Console.WriteLine("no arm");
        }

        Console.WriteLine(_reads);
    }
}
