using System;

namespace Cases.Nullables;

/// <summary>Nullable values in lambdas, arrays, ref parameters and out parameters.</summary>
public static class InCollectionsAndLambdas
{
    private static bool TryHalf(int? value, out int? half)
    {
        half = value / 2;
        return half.HasValue;
    }

    private static void Bump(ref int? value) => value = value + 1 ?? 0;

    public static void Main()
    {
        Func<int?, int?, int?> add = (a, b) => a + b;
        Console.WriteLine(add(1, 2) + "," + add(1, null));
        int? number = null;
        Bump(ref number);
        Bump(ref number);
        Console.WriteLine(number.Value);
        Console.WriteLine(TryHalf(9, out var half) + " " + half);
        Console.WriteLine(TryHalf(null, out half) + " " + half);
        bool?[] flags = [true, null];
        flags[1] ??= flags[0];
        Console.WriteLine(flags[1].Value);
        int?[] items = new int?[2];
        Bump(ref items[1]);
        Console.WriteLine(items[0].HasValue + " " + items[1]);
    }
}
