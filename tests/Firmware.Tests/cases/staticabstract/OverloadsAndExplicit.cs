using System;

namespace Cases.StaticAbstracts;

/// <summary>Static abstract overloads, implemented explicitly for two interfaces.</summary>
public static class OverloadsAndExplicit
{
    private interface ILeft
    {
        static abstract string Name();

        static abstract string Name(int value);
    }

    private interface IRight
    {
        static abstract string Name();
    }

    private sealed class Both : ILeft, IRight
    {
        static string ILeft.Name() => "left";

        static string IRight.Name() => "right";

        public static string Name(int value) => "number " + value;

        public static string Name() => "own";
    }

    private static string Left<T>()
        where T : ILeft => T.Name() + T.Name(3);

    private static string Right<T>()
        where T : IRight => T.Name();

    public static void Main()
    {
        Console.WriteLine(Left<Both>());
        Console.WriteLine(Right<Both>());
        Console.WriteLine(Both.Name());
    }
}
