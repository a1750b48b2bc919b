using System;

namespace Cases.Events;

/// <summary>A handler that removes itself, and one that adds another.</summary>
public static class SelfRemoval
{
    private static event Action? Fired;

    private static void Once()
    {
        Console.WriteLine("once");
        Fired -= Once;
    }

    private static void Grow()
    {
        Console.WriteLine("grow");
        Fired -= Grow;
        Fired += Once;
    }

    public static void Main()
    {
        Fired += Once;
        Fired += Grow;
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine(i);
            Fired?.Invoke();
        }

        Console.WriteLine(Fired is null);
    }
}
