using System;

namespace Cases.Virtual;

/// <summary>An override may return a more derived type.</summary>
public static class CovariantReturns
{
    private class Shape
    {
        public virtual Shape Clone() => new();

        public virtual string Name => "shape";
    }

    private class Circle : Shape
    {
        public int Radius = 1;

        public override Circle Clone() => new() { Radius = Radius + 1 };

        public override string Name => "circle";
    }

    private sealed class Disc : Circle
    {
        public override Disc Clone() => new() { Radius = Radius * 10 };

        public override string Name => "disc";
    }

    public static void Main()
    {
        Shape[] all = [new Shape(), new Circle(), new Disc()];
        foreach (var one in all)
        {
            var copy = one.Clone().Clone();
            Console.Write(copy.Name);
            Console.Write(' ');
            Console.WriteLine(copy is Circle circle ? circle.Radius : 0);
        }

        Console.WriteLine(new Circle().Clone().Radius);
        Console.WriteLine(new Disc().Clone().Radius);
    }
}
