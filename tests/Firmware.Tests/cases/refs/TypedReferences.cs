using System;

namespace Cases.Refs;

/// <summary>__makeref, __refvalue and __reftype.</summary>
public static class TypedReferences
{
    private struct Point
    {
        public int X;
    }

    public static void Main()
    {
        var number = 5;
        var place = __makeref(number);
        __refvalue(place, int) = 6;
        Console.WriteLine(number);
        Console.WriteLine(__reftype(place) == typeof(int));
        var point = new Point { X = 3 };
        Move(__makeref(point));
        Console.WriteLine(point.X);
        var text = "text";
        Console.WriteLine(__refvalue(__makeref(text), string));
        try
        {
            Console.WriteLine(__refvalue(place, long));
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("cast");
        }
    }

    private static void Move(TypedReference place)
    {
        __refvalue(place, Point).X += 10;
        Console.WriteLine(__refvalue(place, Point).X);
    }
}
