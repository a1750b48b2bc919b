using System;

namespace Cases.Switch;

/// <summary>Switch expressions as operands, arguments, conditions and inside each other.</summary>
public static class ExpressionInExpressions
{
    private static int Weight(char c) => c switch
    {
        'a' => 1,
        'b' => 2,
        _ => c switch
        {
            >= '0' and <= '9' => c - '0',
            _ => 0,
        },
    };

    private static int Sum(params int[] values)
    {
        var sum = 0;
        foreach (var value in values)
        {
            sum = sum * 10 + value;
        }

        return sum;
    }

    public static void Main()
    {
        Console.WriteLine(Sum(Weight('a'), 'b' switch { 'b' => 7, _ => 8 }, Weight('5')));
        Console.WriteLine(100 + (Weight('b') switch { 1 => 10, 2 => 20, _ => 30 }) * 2);
        if (Weight('z') switch { 0 => true, _ => false })
        {
            Console.WriteLine("zero");
        }

        object mixed = Weight('a') switch
        {
            1 => "text",
            _ => 5,
        };

        Console.WriteLine(mixed is string);
        long widened = Weight('b') switch
        {
            1 => 5,
            2 => 6L,
            _ => (short)7,
        };

        Console.WriteLine(widened);
    }
}
