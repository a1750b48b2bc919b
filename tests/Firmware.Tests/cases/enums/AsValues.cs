using System;

namespace Cases.Enums;

/// <summary>Enums in fields, arrays, parameters, switches and as results.</summary>
public static class AsValues
{
    private enum Colour : byte
    {
        Red = 1,
        Green,
        Blue = 10,
    }

    private static readonly Colour[] Palette = [Colour.Blue, Colour.Red, default, (Colour)77];

    public static void Main()
    {
        foreach (var colour in Palette)
        {
            Console.Write(Name(colour));
            Console.Write((int)Next(colour));
            Console.Write(' ');
        }

        Console.WriteLine();
        for (var colour = Colour.Red; colour <= Colour.Blue; colour += 3)
        {
            Console.Write((byte)colour);
            Console.Write(' ');
        }

        Console.WriteLine(Colour.Blue - Colour.Red);
        object boxed = Colour.Green;
        Console.Write(boxed is Colour);
        Console.Write(boxed is byte);
        Console.Write(boxed is int);
        Console.Write((int)(Colour)boxed);
        Console.WriteLine((byte)boxed);
    }

    private static string Name(Colour colour) => colour switch
    {
        Colour.Red => "red",
        Colour.Green => "green",
        Colour.Blue => "blue",
        _ => "?",
    };

    private static Colour Next(Colour colour) => colour == Colour.Blue ? Colour.Red : colour + 1;
}
