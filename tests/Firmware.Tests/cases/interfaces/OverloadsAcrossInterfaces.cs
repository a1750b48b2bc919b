using System;

namespace Cases.Interfaces;

/// <summary>Overloads that come from several interfaces are all candidates.</summary>
public static class OverloadsAcrossInterfaces
{
    private interface IShort
    {
        string Take(short value) => "short";
    }

    private interface ILong
    {
        string Take(long value) => "long";
    }

    private interface IBoth : IShort, ILong
    {
        string Take(object value) => "object";
    }

    private sealed class Taker : IBoth
    {
    }

    private interface IPair : IShort, ILong
    {
    }

    private sealed class Pair : IPair
    {
    }

    public static void Main()
    {
        IBoth both = new Taker();
        Console.WriteLine(both.Take((short)1));
        Console.WriteLine(((ILong)both).Take(1));
        IPair pair = new Pair();
        Console.WriteLine(pair.Take((short)1));
        Console.WriteLine(pair.Take(1));
    }
}
