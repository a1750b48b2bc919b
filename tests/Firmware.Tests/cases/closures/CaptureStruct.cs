using System;

namespace Cases.Closures;

/// <summary>A captured struct variable is shared, not copied.</summary>
public static class CaptureStruct
{
    private struct Point
    {
        public int X;

        public void Move() => X++;
    }

    public static void Main()
    {
        var point = new Point { X = 1 };
        Action move = () => point.Move();
        move();
        move();
        Console.WriteLine(point.X);
        var copy = point;
        Action other = () => copy.X += 100;
        other();
        Console.WriteLine(copy.X - point.X);
        Func<Point> read = () => point;
        point.X = 50;
        Console.WriteLine(read().X);
    }
}
