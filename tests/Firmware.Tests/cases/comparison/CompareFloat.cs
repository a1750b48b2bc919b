using System;

namespace Cases.Comparison;

/// <summary>The six relations of float as values, for every pair of corner values.</summary>
public static class CompareFloat
{
    private static readonly float[] Corners =
    [
        0f, -0f, 1f, -1.5f, 0.1f, 1e-45f, 1.17549435e-38f, 16777217f, float.MaxValue, float.PositiveInfinity,
        float.NegativeInfinity, float.NaN,
    ];

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
