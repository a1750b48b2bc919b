using System;

namespace Cases.Statics;

/// <summary>Static fields of struct type, changed in place and copied.</summary>
public static class StaticStructs
{
    private struct Vector
    {
        public int X, Y;

        public void Scale(int factor)
        {
            X *= factor;
            Y *= factor;
        }
    }

    private static Vector _current = new() { X = 1, Y = 2 };
    private static readonly Vector Origin = new() { X = 100, Y = 200 };
    private static Vector[] _path = new Vector[2];

    public static void Main()
    {
        _current.Scale(3);
        _current.X++;
        var copy = _current;
        copy.Scale(10);
        Print(_current);
        Print(copy);
        Origin.Scale(5);
        Print(Origin);
        _path[1] = _current;
        _path[1].Scale(-1);
        Print(_path[1]);
        Print(_path[0]);
        _current = default;
        Print(_current);
        Console.WriteLine();
    }

    private static void Print(Vector vector)
    {
        Console.Write(vector.X);
        Console.Write(',');
        Console.Write(vector.Y);
        Console.Write(' ');
    }
}
