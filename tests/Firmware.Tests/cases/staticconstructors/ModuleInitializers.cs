// run: alone
using System;
using System.Runtime.CompilerServices;

namespace Cases.StaticConstructors;

/// <summary>Module initializers run once, in the order of their declaration, before the static constructor of Main's class.</summary>
public static class ModuleInitializers
{
    private static readonly int Early = Say("field of Main's class", 1);

    static ModuleInitializers()
    {
        Say("static constructor of Main's class", 0);
    }

    public static void Main()
    {
        Say("Main", 0);
        Console.WriteLine(First.Count);
        Console.WriteLine(Early);
    }

    internal static int Say(string text, int value)
    {
        Console.WriteLine(text);
        return value;
    }
}

internal static class First
{
    public static int Count = 10;

    [ModuleInitializer]
    internal static void One()
    {
        Console.WriteLine("first");
        Count++;
    }

    internal static class Nested
    {
        [ModuleInitializer]
        internal static void Two()
        {
            Console.WriteLine("second");
            Count *= 2;
        }
    }
}
