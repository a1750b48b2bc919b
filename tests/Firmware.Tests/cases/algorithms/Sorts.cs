using System;

namespace Cases.Algorithms;

/// <summary>Insertion, heap, merge and shell sort agree.</summary>
public static class Sorts
{
    public static void Main()
    {
        var expected = Checksum(Insertion(Make()));
        Console.WriteLine(expected);
        Console.WriteLine(Checksum(Heap(Make())) == expected);
        Console.WriteLine(Checksum(Merge(Make())) == expected);
        Console.WriteLine(Checksum(Shell(Make())) == expected);
    }

    private static int[] Make()
    {
        var data = new int[100];
        uint seed = 1;
        for (var i = 0; i < data.Length; i++)
        {
            seed = seed * 1664525 + 1013904223;
            data[i] = (int)seed >> 20;
        }

        return data;
    }

    private static int[] Insertion(int[] data)
    {
        for (var i = 1; i < data.Length; i++)
        {
            var value = data[i];
            var j = i - 1;
            for (; j >= 0 && data[j] > value; j--)
            {
                data[j + 1] = data[j];
            }

            data[j + 1] = value;
        }

        return data;
    }

    private static int[] Heap(int[] data)
    {
        for (var start = data.Length / 2 - 1; start >= 0; start--)
        {
            Sift(data, start, data.Length);
        }

        for (var end = data.Length - 1; end > 0; end--)
        {
            (data[0], data[end]) = (data[end], data[0]);
            Sift(data, 0, end);
        }

        return data;
    }

    private static void Sift(int[] data, int root, int end)
    {
        for (var child = 2 * root + 1; child < end; child = 2 * root + 1)
        {
            if (child + 1 < end && data[child] < data[child + 1])
            {
                child++;
            }

            if (data[root] >= data[child])
            {
                return;
            }

            (data[root], data[child]) = (data[child], data[root]);
            root = child;
        }
    }

    private static int[] Merge(int[] data)
    {
        if (data.Length < 2)
        {
            return data;
        }

        var left = new int[data.Length / 2];
        var right = new int[data.Length - left.Length];
        for (var i = 0; i < data.Length; i++)
        {
            if (i < left.Length)
            {
                left[i] = data[i];
            }
            else
            {
                right[i - left.Length] = data[i];
            }
        }

        left = Merge(left);
        right = Merge(right);
        for (int i = 0, l = 0, r = 0; i < data.Length; i++)
        {
            data[i] = r >= right.Length || (l < left.Length && left[l] <= right[r]) ? left[l++] : right[r++];
        }

        return data;
    }

    private static int[] Shell(int[] data)
    {
        for (var gap = data.Length / 2; gap > 0; gap /= 2)
        {
            for (var i = gap; i < data.Length; i++)
            {
                for (var j = i; j >= gap && data[j - gap] > data[j]; j -= gap)
                {
                    (data[j], data[j - gap]) = (data[j - gap], data[j]);
                }
            }
        }

        return data;
    }

    private static long Checksum(int[] data)
    {
        long sum = 0;
        foreach (var value in data)
        {
            sum = sum * 31 + value;
        }

        return sum;
    }
}
