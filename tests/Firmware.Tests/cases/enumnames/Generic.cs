using System;

namespace Cases.EnumNames;

/// <summary>Enums as type arguments.</summary>
public static class Generic
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

    private static string Show<T>(T value)
        where T : struct, Enum => typeof(T).Name + "." + value.ToString() + (Enum.IsDefined(value) ? "" : "?");

    private static int Count<T>()
        where T : struct, Enum => Enum.GetValues<T>().Length;

    private static T Largest<T>(T left, T right)
        where T : struct, Enum => left.CompareTo(right) >= 0 ? left : right;

    private static string First<T>()
        where T : struct, Enum => Enum.GetNames<T>()[0];

    public static void Main()
    {
        Console.WriteLine(Show(Plain.Ten));
        Console.WriteLine(Show(Rights.All));
        Console.WriteLine(Count<Negative>());
        Console.WriteLine(Largest(Plain.One, Plain.Eleven));
        Console.WriteLine(Largest(Negative.Minus, Negative.Low));
        Console.WriteLine(First<Wide>());
    }
}
