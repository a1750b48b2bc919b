using System;

namespace Cases.Constructors;

/// <summary>Private constructors, factories, singletons and copies.</summary>
public static class PrivateAndFactories
{
    private sealed class Registry
    {
        public static readonly Registry Instance = new();
        private int _next;

        private Registry() => _next = 100;

        private Registry(Registry other) => _next = other._next;

        public Registry Copy() => new(this);

        public int Take() => _next++;
    }

    private abstract class Shape
    {
        private Shape()
        {
        }

        public abstract double Area { get; }

        public static Shape Square(int side) => new SquareShape(side);

        public static Shape None { get; } = new EmptyShape();

        private sealed class SquareShape(int side) : Shape
        {
            public override double Area => side * side;
        }

        private sealed class EmptyShape : Shape
        {
            public override double Area => 0;
        }
    }

    public static void Main()
    {
        Registry.Instance.Take();
        var copy = Registry.Instance.Copy();
        copy.Take();
        Console.WriteLine(Registry.Instance.Take() + " " + copy.Take());
        Console.WriteLine(Shape.Square(3).Area > Shape.None.Area);
        Console.WriteLine(ReferenceEquals(Shape.None, Shape.None));
    }
}
