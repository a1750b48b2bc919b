using System;

namespace Cases.Interfaces;

/// <summary>The statics of an interface are initialised on their first use, not by its implementers.</summary>
public static class StaticConstructorOfInterface
{
    private interface ILazy
    {
        static readonly int Value = Note("interface");

        int Get() => Value;

        string Name => "no statics";
    }

    private sealed class Lazy : ILazy
    {
        static Lazy() => Note("class");
    }

    private static int Note(string text)
    {
        Console.WriteLine("init " + text);
        return text.Length;
    }

    public static void Main()
    {
        ILazy lazy = new Lazy();
        Console.WriteLine(lazy.Name);
        Console.WriteLine(lazy.Get());
        Console.WriteLine(lazy.Get());
    }
}
