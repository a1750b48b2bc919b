using System;

namespace Cases.Interfaces;

/// <summary>A diamond with two candidates is resolved by an interface or a class below.</summary>
public static class DiamondResolvedBelow
{
    private interface IRoot
    {
        int Level() => 0;
    }

    private interface ILeft : IRoot
    {
        int IRoot.Level() => 1;
    }

    private interface IRight : IRoot
    {
        int IRoot.Level() => 2;
    }

    private interface IJoin : ILeft, IRight
    {
        int IRoot.Level() => 3;
    }

    private sealed class ByInterface : IJoin
    {
    }

    private class ByClass : ILeft, IRight
    {
        int IRoot.Level() => 4;
    }

    private sealed class Below : ByClass, IRight
    {
    }

    private sealed class Again : ByClass, IRoot
    {
        public int Level() => 5;
    }

    public static void Main()
    {
        foreach (IRoot one in new IRoot[] { new ByInterface(), new ByClass(), new Below(), new Again() })
        {
            Console.WriteLine(one.Level());
        }
    }
}
