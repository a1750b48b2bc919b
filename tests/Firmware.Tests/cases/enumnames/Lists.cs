using System;

namespace Cases.EnumNames;

/// <summary>GetName, GetNames, GetValues, IsDefined.</summary>
public static class Lists
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
        foreach (var name in Enum.GetNames<Negative>())
        {
            Console.WriteLine(name);
        }

        foreach (var value in Enum.GetValues<Negative>())
        {
            Console.WriteLine((int)value);
        }

        foreach (var name in Enum.GetNames(typeof(Rights)))
        {
            Console.WriteLine(name);
        }

        foreach (Rights value in Enum.GetValues(typeof(Rights)))
        {
            Console.WriteLine((int)value);
        }

        Console.WriteLine(Enum.GetNames<Empty>().Length);
        Console.WriteLine(Enum.GetName(Plain.Ten));
        Console.WriteLine(Enum.GetName((Plain)5) == null);
        Console.WriteLine(Enum.GetName(typeof(Plain), 10));
        Console.WriteLine(Enum.GetName(typeof(Plain), Plain.Two));
        Console.WriteLine(Enum.IsDefined(Plain.Ten));
        Console.WriteLine(Enum.IsDefined((Plain)9));
        Console.WriteLine(Enum.IsDefined(typeof(Plain), 11));
        Console.WriteLine(Enum.IsDefined(typeof(Plain), "Two"));
        Console.WriteLine(Enum.IsDefined(typeof(Plain), "two"));
        Console.WriteLine(Enum.IsDefined(typeof(Rights), Rights.Read | Rights.Execute));
        foreach (var name in Enum.GetNames<Twice>())
        {
            Console.WriteLine(name);
        }

        foreach (var value in Enum.GetValues<Wide>())
        {
            Console.WriteLine((ulong)value);
        }
    }
}
