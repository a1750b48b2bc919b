using System;

namespace Cases.Interfaces;

/// <summary>A static virtual member with a body, replaced in some implementers and in a derived interface.</summary>
public static class StaticVirtualInherited
{
    private interface ILevel
    {
        static virtual int Level => 1;

        static virtual string Text(int value) => "level " + value;
    }

    private interface IHigher : ILevel
    {
        static int ILevel.Level => 5;
    }

    private sealed class Plain : ILevel
    {
    }

    private sealed class Own : ILevel
    {
        public static int Level => 2;
    }

    private sealed class Higher : IHigher
    {
        static string ILevel.Text(int value) => "high " + value;
    }

    private static string Tell<T>()
        where T : ILevel => T.Text(T.Level);

    public static void Main()
    {
        Console.WriteLine(Tell<Plain>());
        Console.WriteLine(Tell<Own>());
        Console.WriteLine(Tell<Higher>());
    }
}
