using System;

[NotEmitted] // no object is just a shape
public abstract class Shape
{
    public abstract int Area();

    [NotEmitted]
    public virtual int Corners() => 4; // nobody asks
}

[Emits]
public sealed class Square : Shape
{
    [Emits]
    public override int Area() => Environment.TickCount;

    [NotEmitted]
    public override int Corners() => Environment.TickCount + 1;
}

[Emits]
public sealed class Strip : Shape
{
    [Emits]
    public override int Area() => Environment.TickCount + 2;
}

/// <summary>Mentioned in a cast, never made.</summary>
[NotEmitted]
public sealed class Circle : Shape
{
    [NotEmitted]
    public override int Area() => Environment.TickCount + 3;
}

public static class VirtualMethods
{
    [Emits]
    public static int Main()
    {
        var area = Of(Environment.TickCount > 5 ? new Square() : new Strip());
        return area;
    }

    [Emits]
    private static int Of(Shape shape) => shape is Circle circle ? circle.Area() : shape.Area();
}
