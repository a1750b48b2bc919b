using System;

namespace Cases.Operators;

/// <summary>Implicit and explicit conversions, chained with built-in ones.</summary>
public static class Conversions
{
    private readonly struct Fixed(int raw)
    {
        private readonly int _raw = raw;

        public static implicit operator Fixed(int value) => new(value * 16);

        public static explicit operator Fixed(double value) => new((int)(value * 16));

        public static explicit operator int(Fixed value) => value._raw >> 4;

        public static implicit operator double(Fixed value) => value._raw / 16.0;

        public static explicit operator string(Fixed value) => "fixed " + value._raw;

        public static explicit operator bool(Fixed value) => value._raw != 0;
    }

    private static string Take(string text) => text;

    private static int Take(double value) => (int)(value * 100);

    public static void Main()
    {
        Fixed one = (short)3;
        Fixed half = (Fixed)0.5f;
        Console.WriteLine((int)one);
        Console.WriteLine((long)(int)half);
        Console.WriteLine((byte)one);
        Console.WriteLine((bool)half ? "set" : "unset");
        double sum = one + half;
        Console.WriteLine(sum == 3.5);
        var text = (string)one;
        Console.WriteLine(text);
        Console.WriteLine((string)(Fixed)(byte)2);
        Console.WriteLine(one > half);
    }
}
