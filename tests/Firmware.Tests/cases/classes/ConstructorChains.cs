using System;

namespace Cases.Classes;

/// <summary>Constructors that call each other by this and base with computed arguments.</summary>
public static class ConstructorChains
{
    private class Shape
    {
        protected readonly string _trace;

        protected Shape(string trace) => _trace = trace;

        protected Shape(int sides)
            : this("sides" + sides)
        {
        }
    }

    private class Square : Shape
    {
        public Square()
            : this(1)
        {
        }

        public Square(int side)
            : base(side > 5 ? 44 : 4) => Side = side;

        public Square(string text)
            : base(text + text) => Side = text.Length;

        public int Side { get; }

        public override string ToString() => _trace + ":" + Side;
    }

    public static void Main()
    {
        Console.WriteLine(new Square().ToString());
        Console.WriteLine(new Square(9).ToString());
        Console.WriteLine(new Square("ab").ToString());
    }
}
