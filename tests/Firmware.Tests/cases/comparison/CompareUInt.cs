using System;

namespace Cases.Comparison;

/// <summary>The six relations of uint as values, for every pair of corner values.</summary>
public static class CompareUInt
{
    private static readonly uint[] Corners = [0, 1, 2, 7, 1000003, 0x7FFFFFFF, 0x80000000, uint.MaxValue];

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
