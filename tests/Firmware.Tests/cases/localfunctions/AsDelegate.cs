using System;

namespace Cases.LocalFunctions;

/// <summary>Local functions as delegates, called both ways.</summary>
public static class AsDelegate
{
    public static void Main()
    {
        var calls = 0;
        Func<int, int> next = Next;
        Console.WriteLine(next(1));
        Console.WriteLine(Next(2));
        Action<string> show = Show;
        show("shown");
        Console.WriteLine(calls);

        int Next(int value)
        {
            calls++;
            return value + calls;
        }

        static void Show(string text) => Console.WriteLine(text);
    }
}
