using System;

namespace Cases.Stackalloc;

/// <summary>The size of stack memory, and the receiver of a virtual call, are evaluated once.</summary>
public static class SizeWithEffect
{
    private static int _calls;

    private class Shape
    {
        public virtual int Sides() => 0;
    }

    private sealed class Square : Shape
    {
        public override int Sides() => 4;
    }

    private static int Size()
    {
        _calls++;
        return 8;
    }

    private static object Make()
    {
        _calls++;
        return _calls % 2 == 0 ? new Square() : new Shape();
    }

    public static unsafe void Main()
    {
        var bytes = stackalloc byte[Size()];
        Console.WriteLine(bytes[7]);
        Console.WriteLine(_calls);
        Console.WriteLine(((Shape)Make()).Sides());
        Console.WriteLine(((Shape)Make()).Sides());
        Console.WriteLine(Make() is Square);
        Console.WriteLine(_calls);
    }
}
