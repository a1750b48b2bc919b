using System;

namespace Cases.Literals;

/// <summary>Integer literals: bases, separators, suffixes and their types.</summary>
public static class Integers
{
    private static string Kind(object value) => value.GetType().Name;

    public static void Main()
    {
        Console.WriteLine(0b1010_0101 + 0xFF_FF + 1_000_000);
        Console.WriteLine(Kind(2147483647) + Kind(2147483648) + Kind(4294967296) + Kind(9223372036854775808));
        Console.WriteLine(Kind(1u) + Kind(1L) + Kind(1UL) + Kind(5000000000u));
        Console.WriteLine(Kind(-2147483648));
        Console.WriteLine(0x8000_0000 == 2147483648u);
        Console.WriteLine(0x_FFL + 0B11);
        Console.WriteLine(-9223372036854775808);
        Console.WriteLine(unchecked((int)0xDEADBEEF));
        Console.WriteLine('\x7F' + '\u0001');
    }
}
