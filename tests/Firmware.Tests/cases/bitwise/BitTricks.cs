using System;

namespace Cases.Bitwise;

/// <summary>Population count, leading zeros, byte swap and rotation written with shifts and masks.</summary>
public static class BitTricks
{
    private static readonly uint[] Values = [0, 1, 0x80000000, 0xFFFFFFFF, 0x12345678, 0x00FF00FF];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Print(PopulationCount(value));
            Print(LeadingZeros(value));
            Print(SwapBytes(value));
            Print(RotateLeft(value, 7));
            Print(RotateLeft(value, 32));
            Print(value & (uint)-(int)value);
            Print(Reverse(value));
            Console.WriteLine();
        }
    }

    private static uint PopulationCount(uint value)
    {
        value -= (value >> 1) & 0x55555555;
        value = (value & 0x33333333) + ((value >> 2) & 0x33333333);
        return (((value + (value >> 4)) & 0x0F0F0F0F) * 0x01010101) >> 24;
    }

    private static uint LeadingZeros(uint value)
    {
        uint count = 0;
        while (count < 32 && (value & (0x80000000 >> (int)count)) == 0)
        {
            count++;
        }

        return count;
    }

    private static uint SwapBytes(uint value) =>
        (value >> 24) | ((value >> 8) & 0xFF00) | ((value << 8) & 0xFF0000) | (value << 24);

    private static uint RotateLeft(uint value, int count) => (value << count) | (value >> (32 - count));

    private static uint Reverse(uint value)
    {
        uint result = 0;
        for (var i = 0; i < 32; i++)
        {
            result = (result << 1) | ((value >> i) & 1);
        }

        return result;
    }

    private static void Print(uint value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
