using System;

namespace Cases.Structs;

/// <summary>A box is a copy: changed through an interface, unboxed in place, compared.</summary>
public static class Boxes
{
    private interface IMove
    {
        void Move(int by);
    }

    private struct Place : IMove
    {
        public int X;

        public void Move(int by) => X += by;
    }

    public static void Main()
    {
        var place = new Place { X = 1 };
        object box = place;
        place.Move(10);
        ((IMove)box).Move(5);
        Console.WriteLine(((Place)box).X);
        Console.WriteLine(place.X);
        ((Place)box).Move(100);
        Console.WriteLine(((Place)box).X);
        object again = box;
        ((IMove)again).Move(1);
        Console.WriteLine(((Place)box).X);
        Console.WriteLine(box.Equals(new Place { X = 7 }));
        box = (Place)box with { X = 50 };
        Console.WriteLine(((Place)box).X + ((Place)again).X);
    }
}
