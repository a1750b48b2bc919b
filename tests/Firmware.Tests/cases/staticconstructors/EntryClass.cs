// expect-exit: 42
using System;

namespace Cases.StaticConstructors;

/// <summary>The static constructor of the class that holds Main runs before Main.</summary>
public static class EntryClass
{
    private static readonly int First = Log("field");
    private static int _second;

    static EntryClass()
    {
        Log("constructor");
        _second = First + 41;
    }

    public static int Main()
    {
        Log("main");
        return _second;
    }

    private static int Log(string text)
    {
        Console.WriteLine(text);
        return 1;
    }
}
