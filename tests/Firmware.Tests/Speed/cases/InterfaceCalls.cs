namespace Speed;

internal interface IShape
{
    int Area();
}

internal sealed class Square(int side) : IShape
{
    public int Area() => side * side;
}

internal sealed class Oblong(int width, int height) : IShape
{
    public int Area() => width * height;
}

internal sealed class Strip(int length) : IShape
{
    public int Area() => length;
}

/// <summary>60,000 calls through an interface with three implementations; C's function-pointer table takes 700,018.</summary>
internal static class InterfaceCalls
{
    private static void Main()
    {
        IShape[] shapes = [new Square(3), new Oblong(5, 4), new Strip(7)];
        Counter.Start();
        var sum = 0;
        for (var round = 0; round < 20000; round++)
        {
            foreach (var shape in shapes)
            {
                sum += shape.Area();
            }
        }

        Counter.Stop(sum);
    }
}
