using System;

namespace Cases.Arrays;

/// <summary>Arrays as arguments and results share their elements.</summary>
public static class AsArguments
{
    public static void Main()
    {
        var data = new[] { 5, 3, 8, 1, 9, 2 };
        Sort(data, 0, data.Length - 1);
        Show(data);
        Show(Merge(data, [0, 4, 10]));
        var grown = Grow(data, 8);
        grown[0] = 100;
        Show(grown);
        Show(data);
        Fill(ref data, 7);
        Show(data);
    }

    private static void Sort(int[] data, int low, int high)
    {
        if (low >= high)
        {
            return;
        }

        int i = low, j = high, pivot = data[(low + high) / 2];
        while (i <= j)
        {
            while (data[i] < pivot)
            {
                i++;
            }

            while (data[j] > pivot)
            {
                j--;
            }

            if (i <= j)
            {
                (data[i], data[j]) = (data[j--], data[i++]);
            }
        }

        Sort(data, low, j);
        Sort(data, i, high);
    }

    private static int[] Merge(int[] left, int[] right)
    {
        var result = new int[left.Length + right.Length];
        for (int i = 0, l = 0, r = 0; i < result.Length; i++)
        {
            result[i] = r == right.Length || (l < left.Length && left[l] <= right[r]) ? left[l++] : right[r++];
        }

        return result;
    }

    private static int[] Grow(int[] data, int length)
    {
        var result = new int[length];
        for (var i = 0; i < data.Length; i++)
        {
            result[i] = data[i];
        }

        return result;
    }

    private static void Fill(ref int[] data, int value)
    {
        data[0] = -1;
        data = [value, value];
    }

    private static void Show(int[] data)
    {
        foreach (var value in data)
        {
            Console.Write(value);
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}
