using System;

namespace Cases.Arithmetic;

/// <summary>Products of 32-bit operands as 64-bit values, signed and unsigned.</summary>
public static class WideProducts
{
    private static readonly int[] Values = [0, 1, -1, 65536, -65537, 0x12345678, int.MaxValue, int.MinValue];

    public static void Main()
    {
        foreach (var left in Values)
        {
            foreach (var right in Values)
            {
                Print((long)left * right);
                Print((long)((ulong)(uint)left * (uint)right));
            }

            Console.WriteLine();
        }
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
