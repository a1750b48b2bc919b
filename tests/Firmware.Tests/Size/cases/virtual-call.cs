// il2mcu: --console none
// A class hierarchy on the heap with a virtual call that two overrides can answer.
Shape[] shapes = [new Square { Side = Input.Read() }, new Circle { Radius = Input.Read() }];
return shapes[Input.Read() & 1].Area();

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

internal static unsafe class Input
{
    /// <summary>A number that the compiler cannot know: GPIOA's input register.</summary>
    public static int Read() => *(int*)0x40020010;
}
