using System;

namespace Cases.Delegates;

/// <summary>Remove takes out the last occurrence of a list, as a whole.</summary>
public static class Remove
{
    private static void A() => Console.Write('a');

    private static void B() => Console.Write('b');

    private static void C() => Console.Write('c');

    private static void Show(Action? action)
    {
        action?.Invoke();
        Console.WriteLine(action is null ? "nothing" : ".");
    }

    public static void Main()
    {
        Action a = A, b = B, c = C;
        Show(a + b + a + b - a);
        Show(a + b + a + b - (a + b));
        Show(a + b + a + b - (b + a));
        Show(a + b + c - (a + c));
        Show(a + b - b);
        Show(a - a);
        Show(a - b);
        Show(a + b - (a + b));
        Show(a + b - (a + b + c));
        Show(a - null);
        Show(null + b);
    }
}
