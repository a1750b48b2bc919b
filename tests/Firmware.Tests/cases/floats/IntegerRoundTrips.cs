using System;

namespace Cases.Floats;

/// <summary>Integers through float and double: which survive.</summary>
public static class IntegerRoundTrips
{
    public static void Main()
    {
        foreach (var value in new[] { 16777216, 16777217, 33554433, int.MaxValue, int.MinValue, -16777219 })
        {
            Console.WriteLine((int)(float)value + " " + (int)(double)value + " " + ((float)value == (double)value));
        }

        foreach (var value in new[] { 1L << 53, (1L << 53) + 1, long.MaxValue - 1024, long.MinValue })
        {
            Console.WriteLine((long)(double)value);
            Console.WriteLine((long)(float)value);
        }

        Console.WriteLine((ulong)(double)(ulong.MaxValue - 5000));
        Console.WriteLine((double)ulong.MaxValue == 18446744073709551616.0);
        Console.WriteLine((float)uint.MaxValue == 4294967296f);
    }
}
