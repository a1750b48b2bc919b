using System;

namespace Cases.Records;

/// <summary>Equality of records takes the run-time type into account.</summary>
public static class EqualityContract
{
    private abstract record Shape(string Name);

    private record Circle(string Name, int Radius) : Shape(Name);

    private sealed record Ring(string Name, int Radius) : Circle(Name, Radius);

    private record Open(string Name) : Shape(Name)
    {
        protected override Type EqualityContract => typeof(Shape);
    }

    private record Closed(string Name) : Shape(Name)
    {
        protected override Type EqualityContract => typeof(Shape);
    }

    public static void Main()
    {
        Shape circle = new Circle("c", 1);
        Console.WriteLine(circle == new Circle("c", 1));
        Console.WriteLine(circle == new Ring("c", 1));
        Console.WriteLine(new Ring("c", 1) == circle);
        Console.WriteLine(circle.Equals((object)new Circle("c", 2)));
        Shape open = new Open("o");
        Console.WriteLine(open == new Open("o"));
        Console.WriteLine(open == (Shape)new Closed("o"));
        Console.WriteLine(circle != null && null != circle);
    }
}
