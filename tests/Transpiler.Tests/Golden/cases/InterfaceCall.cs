using System.Runtime.CompilerServices;

namespace Golden;

public static class InterfaceCall
{
    private interface IShape
    {
        int Area();
    }

    private sealed class Square : IShape
    {
        public int Area() => 2;
    }

    private sealed class Disc : IShape
    {
        public int Area() => 3;
    }

    public static int Main(string[] args) => Construct(args.Length > 1 ? new Square() : new Disc());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(IShape shape) => shape.Area();
}
