using System;

namespace Cases.Patterns;

/// <summary>Type, constant, property and positional patterns.</summary>
public static class Types
{
    private abstract class Shape
    {
    }

    private sealed class Circle : Shape
    {
        public int Radius;
    }

    private sealed class Box : Shape
    {
        public int Width, Height;
        public Shape Inner;

        public void Deconstruct(out int width, out int height)
        {
            width = Width;
            height = Height;
        }
    }

    public static void Main()
    {
        Shape[] all =
        [
            new Circle { Radius = 0 }, new Circle { Radius = 5 }, new Box(), new Box { Width = 3, Height = 3 },
            new Box { Width = 2, Height = 7, Inner = new Circle { Radius = 9 } }, null,
            new Box { Width = 1, Inner = new Box { Height = 8 } },
        ];
        foreach (var shape in all)
        {
            Console.Write(Describe(shape));
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static int Describe(Shape shape) => shape switch
    {
        null => -1,
        Circle { Radius: 0 } => 0,
        Circle { Radius: var radius } => radius * 10,
        Box { Inner: Circle { Radius: > 5 and var radius } } => radius * 100,
        Box { Inner: Box { Height: var height, Width: 0 } } => height + 1000,
        Box(0, 0) => 1,
        Box(var width, var height) when width == height => width * 2,
        Box => 3,
        _ => 4,
    };
}
