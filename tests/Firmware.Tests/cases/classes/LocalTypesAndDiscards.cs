using System;

namespace Cases.Classes;

/// <summary>Discards in assignments, out arguments, lambdas, tuples and patterns.</summary>
public static class LocalTypesAndDiscards
{
    private static int _side;

    private static bool Try(int value, out int half, out string text)
    {
        _side++;
        half = value / 2;
        text = "t" + value;
        return value % 2 == 0;
    }

    public static void Main()
    {
        _ = Try(3, out _, out _);
        Console.WriteLine(Try(8, out var half, out _));
        Console.WriteLine(half);
        (_, var second, _) = (1, 2, 3);
        Console.WriteLine(second);
        Func<int, int, int> last = (_, _) => 42;
        Console.WriteLine(last(1, 2));
        Console.WriteLine(5 is var _);
        _ = _side++;
        Console.WriteLine(_side);
        if (Try(4, out int value, out string _))
        {
            Console.WriteLine(value);
        }
    }
}
