using System;

namespace Cases.Nullables;

/// <summary>Operators lifted to nullable numbers: null if either is.</summary>
public static class LiftedArithmetic
{
    private static string Text(int? value) => value.HasValue ? value.Value.ToString() : "null";

    public static void Main()
    {
        int? five = 5, none = null;
        Console.WriteLine(Text(five + 2) + " " + Text(five * none) + " " + Text(-five) + " " + Text(~none));
        Console.WriteLine(Text(five << 2) + " " + Text(five % 3) + " " + Text(none / 0));
        five++;
        none++;
        Console.WriteLine(Text(five) + " " + Text(none));
        five -= none;
        Console.WriteLine(Text(five));
        long? wide = 7;
        wide += 1;
        Console.WriteLine(wide.Value);
        int? mixed = (short?)3 + (byte?)4;
        Console.WriteLine(Text(mixed));
    }
}
