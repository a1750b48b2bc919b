using System;

namespace Cases.Arithmetic;

/// <summary>Subtracting the smallest integer, whose negation is itself, amid operands that cancel each other.</summary>
public static class SmallestSubtracted
{
    public static void Main()
    {
        for (var i = -1; i < 2; i++)
        {
            Console.WriteLine(unchecked(i - int.MinValue - i));
            Console.WriteLine(unchecked(i - long.MinValue - i));
            Console.WriteLine(unchecked(i + (5 - int.MinValue) - i));
            Console.WriteLine(unchecked(i - (i + int.MinValue)));
            Console.WriteLine(unchecked((uint)i - 0x80000000u - (uint)i));
        }
    }
}
