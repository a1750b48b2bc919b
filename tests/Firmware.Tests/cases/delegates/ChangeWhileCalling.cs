using System;

namespace Cases.Delegates;

/// <summary>A list that is changed while it runs goes on as it was.</summary>
public static class ChangeWhileCalling
{
    private static Action? list;

    private static void First()
    {
        Console.WriteLine("first");
        list -= Second;
        list += Third;
    }

    private static void Second() => Console.WriteLine("second");

    private static void Third() => Console.WriteLine("third");

    public static void Main()
    {
        list = First;
        list += Second;
        list();
        Console.WriteLine("again");
        list();
    }
}
