using System;

namespace Cases.Comparison;

/// <summary>Comparisons of operands of different types, constants on either side and chained results.</summary>
public static class MixedOperands
{
    private static bool Equal(short left, uint right) => left == right;

    private static bool Less(byte left, long right) => left < right;

    private static bool Real(int left, float right) => left >= right;

    public static void Main()
    {
        Console.WriteLine(Equal(-1, uint.MaxValue));
        Console.WriteLine(Equal(5, 5));
        Console.WriteLine(Less(255, 256) && !Less(255, -1));
        Console.WriteLine(Real(16777217, 16777216f));
        Console.WriteLine('a' == 97 && 97.0 == 'a');
        Console.WriteLine((1 < 2) == (2 < 3) && (1 > 2) != true);
        ulong big = ulong.MaxValue;
        Console.WriteLine(big > long.MaxValue && big != 0);
        decimal exact = 1.0m;
        Console.WriteLine(exact == 1 && exact < 2L);
        Console.WriteLine(nuint.MaxValue > 0 && nint.MinValue < 0);
    }
}
