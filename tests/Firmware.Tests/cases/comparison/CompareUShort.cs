using System;

namespace Cases.Comparison;

/// <summary>The six relations of ushort as values, for every pair of corner values.</summary>
public static class CompareUShort
{
    private static readonly ushort[] Corners = [0, 1, 0x7FFF, 0x8000, 0xFFFF];

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
