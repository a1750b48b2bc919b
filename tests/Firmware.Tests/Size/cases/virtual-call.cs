// A class hierarchy on the heap with a virtual call that two overrides can answer.
Shape[] shapes = [new Square { Side = args.Length }, new Circle { Radius = args.Length }];
return shapes[args.Length & 1].Area();

internal abstract class Shape
{
    public abstract int Area();
}

internal sealed class Square : Shape
{
    public int Side;

    public override int Area() => Side * Side;
}

internal sealed class Circle : Shape
{
    public int Radius;

    public override int Area() => 3 * Radius * Radius;
}
