using System;

namespace Cases.Extensions;

/// <summary>Extensions whose receiver is passed by ref or in.</summary>
public static class RefReceiver
{
    public static void Main()
    {
        var number = 5;
        number.Double();
        number.Double();
        Console.WriteLine(number);
        var point = new RefReceiverPoint { X = 3 };
        point.Reset(8);
        Console.WriteLine(point.X);
        Console.WriteLine(point.Peek());
        Console.WriteLine(new RefReceiverPoint { X = 4 }.Peek());
    }
}

internal struct RefReceiverPoint
{
    public int X;
}

internal static class RefReceiverExtensions
{
    public static void Double(this ref int value) => value *= 2;

    extension(ref RefReceiverPoint point)
    {
        public void Reset(int value) => point = new RefReceiverPoint { X = value };
    }

    public static int Peek(this in RefReceiverPoint point) => point.X + 1000;
}
