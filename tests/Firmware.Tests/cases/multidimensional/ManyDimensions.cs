using System;

namespace Cases.MultiDimensional;

/// <summary>Three to six dimensions; the order of elements is that of the last index.</summary>
public static class ManyDimensions
{
    public static void Main()
    {
        var three = new long[2, 3, 4];
        var number = 0L;
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                for (var k = 0; k < 4; k++)
                {
                    three[i, j, k] = number++;
                }
            }
        }

        var expected = 0L;
        foreach (var value in three)
        {
            Console.Write(value == expected++ ? 1 : 0);
        }

        Console.WriteLine();
        var four = new byte[2, 2, 2, 2];
        four[1, 1, 1, 1] = 9;
        four[0, 1, 0, 1] = 8;
        Console.WriteLine(four[1, 1, 1, 1] + four[0, 1, 0, 1] + four[1, 0, 1, 0]);
        var six = new double[1, 2, 1, 3, 1, 2];
        six[0, 1, 0, 2, 0, 1] = 2.5;
        Console.WriteLine((int)(six[0, 1, 0, 2, 0, 1] * 2));
        Console.WriteLine(six.Length);
        Console.WriteLine(six.Rank);
        Console.WriteLine(six.GetLength(3));
        var five = new int[1, 1, 1, 1, 1];
        five[0, 0, 0, 0, 0]++;
        Console.WriteLine(five[0, 0, 0, 0, 0]);
    }
}
