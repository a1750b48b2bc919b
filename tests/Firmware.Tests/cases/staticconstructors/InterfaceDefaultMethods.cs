using System;

namespace Cases.StaticConstructors;

/// <summary>The default method of an interface triggers its static constructor; a method of a class that implements it does not.</summary>
public static class InterfaceDefaultMethods
{
    private interface INamed
    {
        static readonly int Number = Say("field");

        static INamed()
        {
            Console.WriteLine("static constructor");
        }

        string Own();

        string Default() => "default";
    }

    private sealed class Plain : INamed
    {
        public string Own() => "own";
    }

    private sealed class Overriding : INamed
    {
        public string Own() => "own too";

        public string Default() => "overridden";
    }

    public static void Main()
    {
        INamed first = new Overriding();
        Console.WriteLine(first.Own());
        Console.WriteLine(first.Default());
        INamed second = new Plain();
        Console.WriteLine(second.Own());
        Console.WriteLine("now");
        Console.WriteLine(second.Default());
        Console.WriteLine(INamed.Number);
    }

    private static int Say(string text)
    {
        Console.WriteLine(text);
        return 4;
    }
}
