using System;

namespace Cases.Floats;

/// <summary>Single precision is kept: sums, products and comparisons round to float.</summary>
public static class FloatAgainstDouble
{
    private static float _third = 1f / 3;

    public static void Main()
    {
        float sum = 0;
        for (var i = 0; i < 10; i++)
        {
            sum += 0.1f;
        }

        Console.WriteLine(sum == 1f);
        Console.WriteLine((double)sum == 1.0);
        Console.WriteLine(_third == 1.0 / 3);
        Console.WriteLine(_third * 3 == 1f);
        Console.WriteLine((float)(_third * 3.0) == 1f);
        Console.WriteLine(16777216f + 1f == 16777216f);
        Console.WriteLine((16777216f + 1.0) == 16777217.0);
        Console.WriteLine(BitConverter.SingleToInt32Bits(sum));
        Console.WriteLine((float)double.MaxValue > float.MaxValue);
    }
}
