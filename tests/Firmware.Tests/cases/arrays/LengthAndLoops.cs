using System;

namespace Cases.Arrays;

/// <summary>Empty arrays, loops over arrays, arrays that change while they are iterated.</summary>
public static class LengthAndLoops
{
    public static void Main()
    {
        Console.WriteLine(new int[0].Length);
        Console.WriteLine(new string[1000].Length);
        foreach (var value in new int[0])
        {
            Console.WriteLine(value);
        }

        var array = new[] { 1, 2, 3, 4 };
        foreach (var value in array)
        {
            Console.Write(value);
            array[3] += value;
            if (value == 2)
            {
                array = [9, 9, 9, 9, 9];
            }
        }

        Console.WriteLine();
        Console.WriteLine(array.Length);
        var sum = 0;
        for (var i = array.Length - 1; i >= 0; i--)
        {
            sum = sum * 2 + array[i] * i;
        }

        Console.WriteLine(sum);
        var size = 5;
        var sized = new byte[size * 2];
        sized[size] = (byte)sized.Length;
        Console.WriteLine(sized[5]);
    }
}
