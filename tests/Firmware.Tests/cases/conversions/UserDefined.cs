using System;

namespace Cases.Conversions;

/// <summary>Implicit and explicit user-defined conversions.</summary>
public static class UserDefined
{
    private readonly struct Celsius(double degrees)
    {
        public readonly double Degrees = degrees;

        public static implicit operator Celsius(double value) => new(value);

        public static explicit operator Fahrenheit(Celsius value) => new(value.Degrees * 9 / 5 + 32);

        public static explicit operator int(Celsius value) => (int)value.Degrees;
    }

    private readonly struct Fahrenheit(double degrees)
    {
        public readonly double Degrees = degrees;

        public static implicit operator Celsius(Fahrenheit value) => new((value.Degrees - 32) * 5 / 9);

        public static explicit operator checked byte(Fahrenheit value) => checked((byte)value.Degrees);

        public static explicit operator byte(Fahrenheit value) => (byte)(int)value.Degrees;
    }

    public static void Main()
    {
        Celsius boiling = 100;
        var fahrenheit = (Fahrenheit)boiling;
        Console.WriteLine((int)fahrenheit.Degrees);
        Celsius back = fahrenheit;
        Console.WriteLine((int)back);
        Console.WriteLine((byte)fahrenheit);
        Console.WriteLine(checked((byte)fahrenheit));
        Console.WriteLine((byte)(Fahrenheit)(Celsius)200);
        Console.WriteLine((long)(int)(Celsius)(-3.9));
    }
}
