using System;

namespace Cases.Gc;

/// <summary>Captured objects live as long as the delegate that uses them.</summary>
public static class ClosuresKeepCaptures
{
    private static Func<int> Make()
    {
        var items = new int[100];
        items[99] = 42;
        return () => items[99]++;
    }

    public static void Main()
    {
        var function = Make();
        for (var i = 0; i < 200; i++)
        {
            _ = new byte[500];
        }

        GC.Collect();
        Console.WriteLine(function() + function());
    }
}
