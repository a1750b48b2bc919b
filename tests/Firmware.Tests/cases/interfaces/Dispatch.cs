using System;

namespace Cases.Interfaces;

/// <summary>Calls through interfaces with several members and implementers.</summary>
public static class Dispatch
{
    private interface IShape
    {
        int Area { get; }

        int Scale(int factor);

        string Name();
    }

    private sealed class Square(int side) : IShape
    {
        public int Area => side * side;

        public int Scale(int factor) => side *= factor;

        public string Name() => "square";
    }

    private sealed class Rectangle(int width, int height) : IShape
    {
        public int Area => width * height;

        public int Scale(int factor)
        {
            width *= factor;
            height *= factor;
            return width + height;
        }

        public string Name() => "rectangle";
    }

    private struct Dot : IShape
    {
        private int _scaled;

        public readonly int Area => _scaled;

        public int Scale(int factor) => _scaled += factor;

        public readonly string Name() => "dot";
    }

    public static void Main()
    {
        IShape[] all = [new Square(3), new Rectangle(2, 5), new Dot()];
        for (var round = 0; round < 2; round++)
        {
            foreach (var shape in all)
            {
                Console.Write(shape.Name());
                Console.Write(' ');
                Console.Write(shape.Area);
                Console.Write(' ');
                Console.WriteLine(shape.Scale(round + 2));
            }
        }
    }
}
