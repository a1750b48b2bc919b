using System;

namespace Cases.Floats;

/// <summary>Differences of every pair of corner values of float, as bits.</summary>
public static class SubFloat
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
                Print(left - right);
            }

            Console.WriteLine();
        }
    }

    /// <summary>The sign and payload of a NaN depend on the processor, all other bits do not.</summary>
    private static void Print(float value)
    {
        if (value != value)
        {
            Console.Write("NaN ");
            return;
        }

        Console.Write(BitConverter.SingleToInt32Bits(value));
        Console.Write(' ');
    }
}
