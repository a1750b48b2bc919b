using System;

namespace Cases.MemberAccess;

/// <summary>A member with the name of its type: the context decides which is meant.</summary>
public static class ColourColour
{
    private enum Colour { Red, Blue }

    private sealed class Paint
    {
        public Colour Colour { get; set; } = Colour.Blue;

        public static Paint Mixed(Paint left) => new() { Colour = left.Colour == Colour.Blue ? Colour.Red : Colour.Blue };
    }

    private sealed class Engine
    {
        public static int Made;

        public Engine() => Made++;

        public int Power() => 5;
    }

    private sealed class Car
    {
        public Engine Engine = new();

        public int Test() => Engine.Power() + Engine.Made;
    }

    public static void Main()
    {
        var paint = new Paint();
        Console.WriteLine(paint.Colour == Colour.Blue);
        Console.WriteLine(Paint.Mixed(paint).Colour == Colour.Red);
        Console.WriteLine(new Car().Test());
        Console.WriteLine(new Car().Test());
    }
}
