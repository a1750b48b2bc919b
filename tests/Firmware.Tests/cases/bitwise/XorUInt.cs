using System;

namespace Cases.Bitwise;

/// <summary>Bitwise exclusive or of every pair of corner values of uint.</summary>
public static class XorUInt
{
    private static readonly uint[] Corners = [0, 1, 2, 7, 1000003, 0x7FFFFFFF, 0x80000000, uint.MaxValue];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                Console.Write(left ^ right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
