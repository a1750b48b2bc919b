using System;

namespace Cases.Delegates;

/// <summary>Parameters and results of enum and nullable types.</summary>
public static class Enums
{
    private enum Colour : byte
    {
        Red,
        Green = 200,
    }

    private static Colour Next(Colour colour) => colour + 1;

    private static int? Half(int? value) => value is { } number && number % 2 == 0 ? number / 2 : null;

    public static void Main()
    {
        Func<Colour, Colour> next = Next;
        Console.WriteLine((int)next(Colour.Green));
        Func<int?, int?> half = Half;
        Console.WriteLine(half(8) ?? -1);
        Console.WriteLine(half(7) ?? -1);
        Console.WriteLine(half(null).HasValue);
    }
}
