using System;

namespace Cases.Delegates;

/// <summary>A delegate over a method of an interface, default ones included.</summary>
public static class InterfaceMethod
{
    private interface IShape
    {
        int Area();

        int Twice() => Area() * 2;
    }

    private sealed class Square(int side) : IShape
    {
        public int Area() => side * side;
    }

    private struct Strip : IShape
    {
        public int Length;

        public int Area() => Length;

        public int Twice() => Length * 20;
    }

    public static void Main()
    {
        IShape[] shapes = [new Square(3), new Strip { Length = 7 }];
        foreach (var shape in shapes)
        {
            Func<int> area = shape.Area;
            Func<int> twice = shape.Twice;
            Console.WriteLine(area());
            Console.WriteLine(twice());
        }
    }
}
