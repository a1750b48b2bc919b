using System;

namespace Cases.Closures;

/// <summary>Pattern variables and switch sections captured by lambdas.</summary>
public static class InSwitchAndPattern
{
    private static Func<string> Describe(object value) => value switch
    {
        int number => () => "int " + number++ + number,
        string { Length: var length } text => () => text + length,
        _ => static () => "other",
    };

    private static Func<int> Choose(int value)
    {
        switch (value)
        {
            case > 5 and var big:
                return () => big;
            case var small:
                return () => -small;
        }
    }

    public static void Main()
    {
        var five = Describe(5);
        Console.WriteLine(five());
        Console.WriteLine(five());
        Console.WriteLine(Describe("abc")());
        Console.WriteLine(Describe(2.0)());
        Console.WriteLine(Choose(9)() + Choose(2)());
    }
}
