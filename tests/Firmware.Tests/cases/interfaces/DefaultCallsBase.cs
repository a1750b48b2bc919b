using System;

namespace Cases.Interfaces;

/// <summary>A default method that calls the default method of the interface it derives from.</summary>
public static class DefaultCallsBase
{
    private interface IBase
    {
        string Tell() => "base" + Suffix();

        string Suffix() => ".";
    }

    private interface IDerived : IBase
    {
        string IBase.Suffix() => "!";

        string More() => Tell() + Tell().Length;
    }

    private sealed class Own : IDerived
    {
        string IBase.Tell() => "own" + ((IBase)this).Suffix();
    }

    private sealed class Plain : IDerived
    {
    }

    public static void Main()
    {
        IDerived[] all = [new Own(), new Plain()];
        foreach (var one in all)
        {
            Console.WriteLine(one.More());
        }
    }
}
