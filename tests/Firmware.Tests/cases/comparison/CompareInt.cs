using System;

namespace Cases.Comparison;

/// <summary>The six relations of int as values, for every pair of corner values.</summary>
public static class CompareInt
{
    private static readonly int[] Corners = [0, 1, -1, 2, -7, 1000003, int.MaxValue, int.MinValue];

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
