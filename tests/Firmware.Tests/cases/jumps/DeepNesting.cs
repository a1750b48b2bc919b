using System;

namespace Cases.Jumps;

/// <summary>Conditional expressions, short circuits and assignments nested deeply.</summary>
public static class DeepNesting
{
    private static int _calls;

    private static bool Yes() => ++_calls > 0;

    private static bool No() => ++_calls < 0;

    public static void Main()
    {
        int a = 0, b = 0, c;
        c = Yes() ? No() ? 1 : Yes() && No() ? 2 : Yes() || No() ? 3 : 4 : 5;
        Console.WriteLine(c + " " + _calls);
        var d = a = b = c += a == b ? 10 : 20;
        Console.WriteLine(a + b + c + d);
        Console.WriteLine(Yes() & No() | Yes() ^ Yes());
        Console.WriteLine(_calls);
        var x = 5;
        x = x++ + ++x * x--;
        Console.WriteLine(x);
        x += x -= x *= 2;
        Console.WriteLine(x);
        var e = (a = 3) * (b = a + 1) - (a = b);
        Console.WriteLine(e);
    }
}
