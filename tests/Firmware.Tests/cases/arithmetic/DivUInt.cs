using System;

namespace Cases.Arithmetic;

/// <summary>Quotient of every pair of corner values of uint that has one.</summary>
public static class DivUInt
{
    private static readonly uint[] Corners = [0, 1, 2, 7, 1000003, 0x7FFFFFFF, 0x80000000, uint.MaxValue];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                if (right == 0)
                {
                    Console.Write("- ");
                    continue;
                }

                Console.Write(left / right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
