using System;

namespace Cases.MultiDimensional;

/// <summary>Arrays of objects: virtual calls on elements, null, covariance.</summary>
public static class References
{
    private class Shape
    {
        public virtual string Name => "shape";
    }

    private sealed class Circle : Shape
    {
        public override string Name => "circle";
    }

    public static void Main()
    {
        var circles = new Circle[2, 2];
        circles[0, 1] = new Circle();
        Shape[,] shapes = circles;
        Console.WriteLine(shapes[0, 1].Name);
        Console.WriteLine(shapes[1, 1] == null);
        shapes[1, 0] = new Circle();
        object[,] objects = shapes;
        Console.WriteLine(objects[1, 0] is Circle);
        object any = objects;
        Console.WriteLine(any is Circle[,]);
        Console.WriteLine(any is object[,]);
        Console.WriteLine(any is string[,]);
        Console.WriteLine(any is object[]);
        Console.WriteLine(any is object[,,]);
        Console.WriteLine(any is Array);
        Console.WriteLine((any as Shape[,])?.Length ?? -1);
        object ints = new int[1, 1];
        Console.WriteLine(ints is uint[,]);
        Console.WriteLine(ints is long[,]);
        Console.WriteLine(ints is object[,]);
    }
}
