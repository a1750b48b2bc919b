using System;

namespace Cases.Interfaces;

/// <summary>An interface makes a default method abstract again, so the class must give it.</summary>
public static class Reabstraction
{
    private interface IBase
    {
        string Say() => "default";

        string Loud() => Say() + "!";
    }

    private interface IStrict : IBase
    {
        abstract string IBase.Say();
    }

    private sealed class Strict : IStrict
    {
        string IBase.Say() => "strict";
    }

    private class Relaxed : IBase
    {
    }

    public static void Main()
    {
        Console.WriteLine(((IBase)new Strict()).Loud());
        Console.WriteLine(((IBase)new Relaxed()).Loud());
        IStrict strict = new Strict();
        Console.WriteLine(strict.Say());
    }
}
