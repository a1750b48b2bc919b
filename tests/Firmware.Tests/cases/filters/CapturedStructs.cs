using System;

namespace Cases.Filters;

/// <summary>A filter uses structs: locals of the method, and a copy of the argument.</summary>
public static class CapturedStructs
{
    private struct Point
    {
        public int X;
        public long Y;

        public readonly long Sum() => X + Y;

        public void Move(int by) => X += by;
    }

    public static void Main()
    {
        var point = new Point { X = 1, Y = 2 };
        Run(point);
        Console.WriteLine(point.X);
        Run(new Point { X = 10, Y = -100 });
    }

    private static void Run(Point given)
    {
        var own = given;
        try
        {
            try
            {
                own.Move(5);
                given.Move(7);
                throw new Exception();
            }
            catch (Exception) when (Moved(ref own) && given.Sum() > 0)
            {
                Console.WriteLine(own.X);
                Console.WriteLine(given.X);
            }
        }
        catch (Exception)
        {
            Console.WriteLine("refused");
            Console.WriteLine(own.X);
        }
    }

    private static bool Moved(ref Point point)
    {
        point.Move(1000);
        return true;
    }
}
