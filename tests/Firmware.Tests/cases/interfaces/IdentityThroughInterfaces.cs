using System;

namespace Cases.Interfaces;

/// <summary>The same object seen as several interfaces is one reference; boxes of one value are not.</summary>
public static class IdentityThroughInterfaces
{
    private interface IOne
    {
    }

    private interface ITwo
    {
    }

    private sealed class Both : IOne, ITwo
    {
    }

    private struct Value : IOne, ITwo
    {
    }

    public static void Main()
    {
        var both = new Both();
        IOne one = both;
        ITwo two = (ITwo)one;
        Console.WriteLine((object)one == (object)two);
        Console.WriteLine(ReferenceEquals(two, both));
        Value value = default;
        Console.WriteLine(ReferenceEquals((IOne)value, (IOne)value));
        IOne box = value;
        Console.WriteLine(ReferenceEquals(box, (ITwo)box));
        Console.WriteLine(box.Equals((ITwo)value));
    }
}
