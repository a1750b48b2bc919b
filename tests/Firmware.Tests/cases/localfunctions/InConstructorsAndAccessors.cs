using System;

namespace Cases.LocalFunctions;

/// <summary>Local functions in constructors, accessors, operators and field initialisers' lambdas.</summary>
public static class InConstructorsAndAccessors
{
    private sealed class Shape
    {
        private readonly int _area;

        private readonly Func<int, int> _scale = x =>
        {
            int Add(int y) => x + y;
            return Add(Add(1));
        };

        public Shape(int side)
        {
            _area = Square(side);
            int Square(int value) => value * value;
        }

        public int Area
        {
            get
            {
                return Scaled();
                int Scaled() => _scale(_area);
            }
        }

        public static Shape operator +(Shape left, Shape right)
        {
            return new Shape(Sum());
            int Sum() => left._area + right._area;
        }
    }

    public static void Main()
    {
        Console.WriteLine(new Shape(3).Area);
        Console.WriteLine((new Shape(1) + new Shape(2)).Area);
    }
}
