using System;

namespace Cases.Delegates;

/// <summary>Lists of delegates without result, and a reference parameter that all of them see.</summary>
public static class MulticastVoid
{
    private delegate void Step(ref int value);

    private static void Add(ref int value) => value += 3;

    private static void Times(ref int value) => value *= 5;

    public static void Main()
    {
        Step steps = Add;
        steps += Times;
        steps += Add;
        var value = 1;
        steps(ref value);
        Console.WriteLine(value);
        steps -= Times;
        steps(ref value);
        Console.WriteLine(value);
    }
}
