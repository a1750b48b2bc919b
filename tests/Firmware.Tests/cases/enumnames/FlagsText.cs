using System;

namespace Cases.EnumNames;

/// <summary>ToString of flags.</summary>
public static class FlagsText
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
        for (var i = 0; i < 256; i += 3)
        {
            Console.WriteLine(((Rights)i).ToString());
        }

        for (var i = 0; i < 16; i++)
        {
            Console.WriteLine((NoZero)i);
        }

        Console.WriteLine(((NoZero)(-1)).ToString());
        Console.WriteLine((Rights.Read | Rights.Execute).ToString());
    }
}
