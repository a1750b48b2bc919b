using System;

namespace Cases.Comparison;

/// <summary>The six relations of sbyte as values, for every pair of corner values.</summary>
public static class CompareSByte
{
    private static readonly sbyte[] Corners = [0, 1, -1, 127, -128];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                Bit(left < right);
                Bit(left <= right);
                Bit(left > right);
                Bit(left >= right);
                Bit(left == right);
                Bit(left != right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }

    private static void Bit(bool value) => Console.Write(value ? '1' : '0');
}
