using System;

namespace Cases.Comparison;

/// <summary>Selection by comparison, nested.</summary>
public static class MinMaxClamp
{
    private static readonly int[] Values = [3, -3, 0, int.MaxValue, int.MinValue, 100];

    public static void Main()
    {
        foreach (var a in Values)
        {
            foreach (var b in Values)
            {
                Console.Write(a < b ? a : b);
                Console.Write('/');
                Console.Write(a > b ? a : b);
                Console.Write('/');
                Console.Write(Clamp(a, -50, b < 0 ? 50 : b));
                Console.Write('/');
                Console.Write(a < b ? -1 : a > b ? 1 : 0);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }

    private static int Clamp(int value, int low, int high) => value < low ? low : value > high ? high : value;
}
