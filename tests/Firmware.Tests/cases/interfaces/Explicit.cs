using System;

namespace Cases.Interfaces;

/// <summary>Explicit implementations, also of two interfaces with the same member.</summary>
public static class Explicit
{
    private interface ILeft
    {
        string Name();
    }

    private interface IRight
    {
        string Name();
    }

    private class Both : ILeft, IRight
    {
        public string Name() => "own";

        string ILeft.Name() => "left";

        string IRight.Name() => "right";
    }

    private sealed class Shared : ILeft, IRight
    {
        public string Name() => "shared";
    }

    private sealed class Derived : Both, IRight
    {
        string IRight.Name() => "derived right";
    }

    public static void Main()
    {
        Show(new Both());
        Show(new Shared());
        Show(new Derived());
        Console.WriteLine(new Both().Name());
        Console.WriteLine(new Derived().Name());
    }

    private static void Show(object one)
    {
        Console.Write(((ILeft)one).Name());
        Console.Write('/');
        Console.WriteLine(((IRight)one).Name());
    }
}
