using System;

namespace Cases.Operators;

/// <summary>Conversions between classes, to and from base types, interfaces aside, with null.</summary>
public static class ConversionsOfClasses
{
    private class Celsius(int degrees)
    {
        public int Degrees => degrees;

        public static implicit operator Celsius(int degrees) => new(degrees);

        public static explicit operator Kelvin(Celsius celsius) => celsius == null ? null : new Kelvin(celsius.Degrees + 273);
    }

    private sealed class Kelvin(int degrees)
    {
        public int Degrees => degrees;

        public static implicit operator Celsius(Kelvin kelvin) => new Special(kelvin.Degrees - 273);
    }

    private sealed class Special(int degrees) : Celsius(degrees);

    private static Celsius Same(Celsius celsius) => celsius;

    public static void Main()
    {
        Celsius warm = 20;
        Console.WriteLine(((Kelvin)warm).Degrees);
        Celsius back = (Kelvin)warm;
        Console.WriteLine(back is Special);
        Console.WriteLine(Same(new Kelvin(300)).Degrees);
        Celsius none = null;
        Console.WriteLine((Kelvin)none == null);
        Console.WriteLine(Same('a').Degrees);
    }
}
