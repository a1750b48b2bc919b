using System;
using System.Numerics;

namespace Cases.Bitwise;

/// <summary>BitOperations: rotation, leading and trailing zeros, population count, log.</summary>
public static class RotatesAndCounts
{
    public static void Main()
    {
        foreach (var value in new uint[] { 0, 1, 0x80000000, 0x00F0, 0xFFFFFFFF, 12345 })
        {
            Console.Write(BitOperations.RotateLeft(value, 5) + " ");
            Console.Write(BitOperations.RotateRight(value, 37) + " ");
            Console.Write(BitOperations.LeadingZeroCount(value) + " ");
            Console.Write(BitOperations.TrailingZeroCount(value) + " ");
            Console.Write(BitOperations.PopCount(value) + " ");
            Console.WriteLine(BitOperations.Log2(value));
        }

        Console.WriteLine(BitOperations.PopCount(0xF0F0_F0F0_F0F0_F0F1));
        Console.WriteLine(BitOperations.LeadingZeroCount(1UL << 33));
        Console.WriteLine(BitOperations.RotateLeft(1UL, 65));
        Console.WriteLine(BitOperations.IsPow2(64) && !BitOperations.IsPow2(0));
        Console.WriteLine(BitOperations.RoundUpToPowerOf2(33u));
    }
}
