using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Cases.AsyncStreams;

/// <summary>An async iterator with awaits between yields, consumed by await foreach.</summary>
public static class Basics
{
    private static async IAsyncEnumerable<int> Count(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
            if (i == 2)
            {
                yield return 200;
            }
        }
    }

    private static async Task<int> Sum()
    {
        var sum = 0;
        await foreach (var value in Count(3))
        {
            Console.WriteLine(value);
            sum += value;
        }

        return sum;
    }

    public static void Main()
    {
        Console.WriteLine(Sum().Result);
    }
}
