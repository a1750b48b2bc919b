using System;

namespace Cases.Delegates;

/// <summary>Results shorter than a register keep sign and width.</summary>
public static class SmallResults
{
    private static sbyte Negative(int value) => (sbyte)value;

    private static byte Unsigned(int value) => (byte)value;

    private static char Letter(int value) => (char)value;

    private static bool IsOdd(int value) => (value & 1) != 0;

    private static short Short(int value) => (short)value;

    public static void Main()
    {
        Func<int, sbyte> negative = Negative;
        Func<int, byte> unsigned = Unsigned;
        Func<int, char> letter = Letter;
        Func<int, bool> isOdd = IsOdd;
        Func<int, short> small = Short;
        Console.WriteLine(negative(200));
        Console.WriteLine(unsigned(-1));
        Console.WriteLine(letter(65 + 65536));
        Console.WriteLine(isOdd(3));
        Console.WriteLine(small(40000));
    }
}
