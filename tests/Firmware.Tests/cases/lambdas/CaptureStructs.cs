using System;

namespace Cases.Lambdas;

/// <summary>Captured structs are shared, not copied.</summary>
public static class CaptureStructs
{
    private struct Point
    {
        public int X;
        public int Y;

        public void Move(int by) => X += by;
    }

    public static void Main()
    {
        var point = new Point { X = 1, Y = 2 };
        Action<int> move = by => point.Move(by);
        move(10);
        Console.WriteLine(point.X);
        point.Y = 50;
        Func<int> sum = () => point.X + point.Y;
        move(1);
        Console.WriteLine(sum());
        var copy = point;
        move(100);
        Console.WriteLine(copy.X);
        Console.WriteLine(point.X);
    }
}
