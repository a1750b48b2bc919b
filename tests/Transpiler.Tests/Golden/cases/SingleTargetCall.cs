using System.Runtime.CompilerServices;

namespace Golden;

public static class SingleTargetCall
{
    private abstract class Shape
    {
        public abstract int Area();
    }

    private sealed class Square : Shape
    {
        public override int Area() => 2;
    }

    public static int Main(string[] args) => Construct(new Square());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(Shape shape) => shape.Area();
}
