using System;

namespace Cases.Inheritance;

/// <summary>A virtual call from a constructor reaches the most derived override.</summary>
public static class VirtualFromConstructor
{
    private abstract class Shape
    {
        protected Shape()
        {
            Console.Write("Shape sees ");
            Console.WriteLine(Area());
        }

        public abstract int Area();
    }

    private class Square : Shape
    {
        protected int _side = 5;

        public Square()
        {
            Console.Write("Square sees ");
            Console.WriteLine(Area());
        }

        public override int Area() => _side * _side;
    }

    private sealed class Cube : Square
    {
        private readonly int _faces;

        public Cube()
        {
            _faces = 6;
            Console.WriteLine(Area());
        }

        public override int Area() => base.Area() * _faces - 1;
    }

    public static void Main()
    {
        Shape shape = new Square();
        Console.WriteLine(shape.Area());
        shape = new Cube();
        Console.WriteLine(shape.Area());
    }
}
