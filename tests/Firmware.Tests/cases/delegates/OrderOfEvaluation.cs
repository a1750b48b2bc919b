using System;

namespace Cases.Delegates;

/// <summary>The delegate, then the arguments, then the check for null.</summary>
public static class OrderOfEvaluation
{
    private static Action<int, int>? Get()
    {
        Console.Write("get ");
        return (a, b) => Console.WriteLine(a * 10 + b);
    }

    private static int Argument(int value)
    {
        Console.Write(value);
        Console.Write(' ');
        return value;
    }

    public static void Main()
    {
        Get()!(Argument(1), Argument(2));
        Action<int, int>? none = null;
        none?.Invoke(Argument(3), Argument(4));
        var action = Get()!;
        action(Argument(5), (action = (a, b) => Console.WriteLine("other")) is null ? 0 : 6);
        action(7, 8);
    }
}
