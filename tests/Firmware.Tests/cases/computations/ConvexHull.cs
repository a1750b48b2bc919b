using System;
using System.Collections.Generic;

namespace Cases.Computations;

/// <summary>The points around all others, by their cross products.</summary>
public static class ConvexHull
{
    private readonly record struct Point(int X, int Y)
    {
        public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

        public static long Cross(Point a, Point b) => ((long)a.X * b.Y) - ((long)a.Y * b.X);
    }

    public static void Main()
    {
        var points = new List<Point>();
        var state = 12345UL;
        for (var i = 0; i < 80; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            points.Add(new Point((int)(state % 2001) - 1000, (int)((state >> 20) % 2001) - 1000));
        }

        var hull = Hull(points);
        Console.WriteLine(hull.Count);
        hull.ForEach(point => Console.Write($"({point.X},{point.Y})"));
        Console.WriteLine();
        long area = 0;
        for (var i = 0; i < hull.Count; i++)
        {
            area += Point.Cross(hull[i], hull[(i + 1) % hull.Count]);
        }

        Console.WriteLine(area);
        Console.WriteLine(Hull([new(0, 0), new(2, 2), new(1, 1), new(3, 3)]).Count);
    }

    private static List<Point> Hull(List<Point> points)
    {
        var sorted = new List<Point>(points);
        sorted.Sort(static (a, b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y));
        var lower = Half(sorted);
        sorted.Reverse();
        lower.AddRange(Half(sorted));
        return lower;
    }

    private static List<Point> Half(IEnumerable<Point> points)
    {
        var half = new List<Point>();
        foreach (var point in points)
        {
            while (half.Count > 1 && Point.Cross(half[^1] - half[^2], point - half[^1]) <= 0)
            {
                half.RemoveAt(half.Count - 1);
            }

            half.Add(point);
        }

        half.RemoveAt(half.Count - 1);
        return half;
    }
}
