using System;
using System.Numerics;

namespace Cases.GenericMath;

/// <summary>CreateChecked, CreateSaturating and CreateTruncating between number types.</summary>
public static class CreateConversions
{
    private static string All<TFrom, TTo>(TFrom value)
        where TFrom : INumberBase<TFrom>
        where TTo : INumberBase<TTo>
    {
        string exact;
        try
        {
            exact = TTo.CreateChecked(value).ToString();
        }
        catch (OverflowException)
        {
            exact = "!";
        }

        return exact + "," + TTo.CreateSaturating(value) + "," + TTo.CreateTruncating(value);
    }

    public static void Main()
    {
        Console.WriteLine(All<int, byte>(300));
        Console.WriteLine(All<int, sbyte>(-200));
        Console.WriteLine(All<long, int>(1L << 40));
        Console.WriteLine(All<uint, short>(70000));
        Console.WriteLine(All<byte, long>(9));
        Console.WriteLine(All<ulong, int>(ulong.MaxValue));
        Console.WriteLine(All<int, ulong>(-1));
    }
}
