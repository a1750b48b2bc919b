using System;

namespace Cases.EnumNames;

/// <summary>G, D, X, F in both cases, and what is no format.</summary>
public static class Formats
{
    private enum Plain
    {
        Zero,
        One,
        Two,
        Ten = 10,
        Eleven,
    }

    private enum Negative : sbyte
    {
        Low = -128,
        Minus = -1,
        None = 0,
        High = 127,
    }

    [Flags]
    private enum Rights : byte
    {
        None = 0,
        Read = 1,
        Write = 2,
        Execute = 4,
        ReadWrite = 3,
        All = 7,
        Top = 128,
    }

    [Flags]
    private enum NoZero
    {
        A = 1,
        B = 2,
        D = 8,
    }

    private enum Wide : ulong
    {
        Small = 1,
        Big = 0x8000000000000000,
        Max = ulong.MaxValue,
    }

    private enum Long : long
    {
        Min = long.MinValue,
        Zero = 0,
        Max = long.MaxValue,
    }

    private enum Twice
    {
        First = 1,
        Second = 1,
        Third = 3,
    }

    private enum Empty
    {
    }

    public static void Main()
    {
        foreach (var format in new[] { "G", "g", "D", "d", "X", "x", "F", "f", "", null })
        {
            Console.WriteLine(Plain.Ten.ToString(format));
            Console.WriteLine(((Plain)3).ToString(format));
            Console.WriteLine(Negative.Minus.ToString(format));
            Console.WriteLine(Rights.ReadWrite.ToString(format));
            Console.WriteLine(((Rights)9).ToString(format));
            Console.WriteLine(Wide.Big.ToString(format));
            Console.WriteLine(Long.Min.ToString(format));
            Console.WriteLine(((NoZero)12).ToString(format));
        }

        Console.WriteLine(Enum.Format(typeof(Plain), Plain.One, "D"));
        Console.WriteLine(Enum.Format(typeof(Plain), 2, "G"));
        try
        {
            Console.WriteLine(Plain.One.ToString("Q"));
        }
        catch (FormatException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
