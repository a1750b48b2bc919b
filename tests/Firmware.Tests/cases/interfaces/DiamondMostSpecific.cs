using System;

namespace Cases.Interfaces;

/// <summary>In a diamond of default methods the most derived override wins.</summary>
public static class DiamondMostSpecific
{
    private interface IRoot
    {
        string Who() => "root";
    }

    private interface ILeft : IRoot
    {
        string IRoot.Who() => "left";
    }

    private interface IRight : IRoot
    {
    }

    private interface IBottom : ILeft, IRight
    {
    }

    private sealed class Bottom : IBottom
    {
    }

    private sealed class OnlyRight : IRight
    {
    }

    private sealed class Unrelated : IRight, ILeft
    {
    }

    public static void Main()
    {
        Console.WriteLine(((IRoot)new Bottom()).Who());
        Console.WriteLine(((IRight)new Bottom()).Who());
        Console.WriteLine(((IRoot)new OnlyRight()).Who());
        Console.WriteLine(((IRight)new Unrelated()).Who());
    }
}
