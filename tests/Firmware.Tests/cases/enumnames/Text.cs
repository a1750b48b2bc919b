using System;

namespace Cases.EnumNames;

/// <summary>ToString of plain enums, of unknown values, in concatenation and through object.</summary>
public static class Text
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
        for (var i = -1; i < 13; i++)
        {
            Console.WriteLine(((Plain)i).ToString());
        }

        for (var i = -130; i < 130; i += 2)
        {
            Console.WriteLine((Negative)i);
        }

        Console.WriteLine("is " + Plain.Two + Negative.Minus);
        object boxed = Plain.One;
        Console.WriteLine(boxed);
        Console.WriteLine(boxed.ToString());
        Enum general = Negative.High;
        Console.WriteLine(general.ToString());
        Console.WriteLine(Long.Min.ToString());
        Console.WriteLine(((Long)5).ToString());
        Console.WriteLine(Wide.Max.ToString());
        Console.WriteLine(((Wide)77).ToString());
        Console.WriteLine(Twice.Second.ToString());
        Console.WriteLine(((Empty)3).ToString());
    }
}
