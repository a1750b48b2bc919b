using System;
using System.Numerics;

namespace Cases.GenericMath;

/// <summary>MinValue, MaxValue, One and identities of every integer type by constraint.</summary>
public static class MinMaxAndIdentities
{
    private static string Limits<T>()
        where T : IMinMaxValue<T>, IBinaryInteger<T> => T.MinValue.ToString() + ".." + T.MaxValue + "/" + T.One + T.AdditiveIdentity;

    private static T Sum<T>(int count)
        where T : INumberBase<T>
    {
        var sum = T.Zero;
        for (var i = 0; i < count; i++)
        {
            sum += T.One;
        }

        return sum;
    }

    public static void Main()
    {
        Console.WriteLine(Limits<sbyte>() + " " + Limits<byte>());
        Console.WriteLine(Limits<short>() + " " + Limits<ushort>());
        Console.WriteLine(Limits<int>() + " " + Limits<uint>());
        Console.WriteLine(Limits<long>() + " " + Limits<ulong>());
        Console.WriteLine(Sum<int>(300) + " " + Sum<byte>(300));
        Console.WriteLine(Sum<double>(4) == 4.0);
    }
}
