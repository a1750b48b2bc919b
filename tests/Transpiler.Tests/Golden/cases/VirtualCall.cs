using System.Runtime.CompilerServices;

namespace Golden;

public static class VirtualCall
{
    private class Shape
    {
        public virtual int Area() => 1;
    }

    private class Square : Shape
    {
        public override int Area() => 2;
    }

    private class Disc : Shape
    {
        public override int Area() => 3;
    }

    private class Ring : Shape
    {
        public override int Area() => 4;
    }

    private class Cube : Shape
    {
        public override int Area() => 5;
    }

    private static readonly Shape[] All = [new Shape(), new Square(), new Disc(), new Ring(), new Cube()];

    public static int Main(string[] args) => Construct(All[args.Length]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(Shape shape) => shape.Area();
}
