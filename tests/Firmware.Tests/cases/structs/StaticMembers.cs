using System;

namespace Cases.Structs;

/// <summary>Structs with static fields of their own type and static constructors.</summary>
public static class StaticMembers
{
    private struct Colour
    {
        public static readonly Colour White = new(255);
        public static Colour Current = White;
        public readonly int Level;

        static Colour() => Console.WriteLine("ready " + White.Level);

        public Colour(int level) => Level = level;

        public static Colour operator -(Colour colour) => new(255 - colour.Level);
    }

    public static void Main()
    {
        Console.WriteLine("start");
        Colour.Current = -Colour.Current;
        Console.WriteLine(Colour.Current.Level);
        Console.WriteLine(Colour.White.Level);
        Console.WriteLine(default(Colour).Level);
    }
}
