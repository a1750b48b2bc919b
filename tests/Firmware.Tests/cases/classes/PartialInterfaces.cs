using System;

namespace Cases.Classes;

/// <summary>An interface and a struct in parts, each adding members.</summary>
public static partial class PartialInterfaces
{
    private partial interface IShape
    {
        int Sides { get; }
    }

    private partial interface IShape
    {
        int Corners => Sides;
    }

    private partial struct Square : IShape
    {
        public readonly int Sides => 4;
    }

    private partial struct Square
    {
        public int Size;

        public readonly int Area => Size * Size;
    }

    public static void Main()
    {
        var square = new Square { Size = 3 };
        Console.WriteLine(((IShape)square).Corners + square.Area);
        Rest();
    }
}

public static partial class PartialInterfaces
{
    private static void Rest() => Console.WriteLine("rest");
}
