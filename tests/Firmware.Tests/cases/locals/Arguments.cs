using System;

namespace Cases.Locals;

/// <summary>Many arguments of every width, passed and changed.</summary>
public static class Arguments
{
    public static void Main()
    {
        Console.WriteLine(Mix(1, 2, 3, 4, 5, 6L, 7, 8.5, true, 'x', 9.25f, -10, 11));
        Console.WriteLine(Alternate(1, 2, 3, 4, 5, 6, 7, 8));
        Console.WriteLine(Alternate(long.MaxValue, -1, long.MinValue, 1, 0x100000000, 5, 6, int.MinValue));
        Console.WriteLine(Reassign(10, 20));
        Console.WriteLine(Defaults(1));
        Console.WriteLine(Defaults(1, third: 9));
        Console.WriteLine(Sum());
        Console.WriteLine(Sum(1, 2, 3));
    }

    private static long Mix(
        sbyte a, byte b, short c, ushort d, int e, long f, uint g, double h, bool i, char j, float k, int l, ulong m) =>
        a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + (long)(h * 8) + (i ? 9 : 0) + j + (long)(k * 100) + l * 11 + (long)m * 12;

    private static long Alternate(long a, int b, long c, int d, long e, int f, long g, int h) =>
        a - b + c * 2 - d * 3 + e * 5 - f * 7 + g * 11 - h * 13;

    private static int Reassign(int first, int second)
    {
        first += second;
        second = first - second;
        first -= second;
        return first * 100 + second;
    }

    private static int Defaults(int first, int second = 5, int third = 7) => first * 100 + second * 10 + third;

    private static int Sum(params int[] values)
    {
        var sum = values.Length * 100;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
