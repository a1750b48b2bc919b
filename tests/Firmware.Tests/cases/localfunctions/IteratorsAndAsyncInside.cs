using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Cases.LocalFunctions;

/// <summary>Local functions that are iterators, async or unsafe, sharing captured state.</summary>
public static class IteratorsAndAsyncInside
{
    public static void Main()
    {
        var log = "";
        IEnumerable<int> Count(int to)
        {
            for (var i = 0; i < to; i++)
            {
                log += "y" + i;
                yield return i;
            }

            log += "e";
        }

        async Task<int> Later(int value)
        {
            await Task.Yield();
            log += "l";
            return value * log.Length;
        }

        unsafe int Bytes(long value)
        {
            var bytes = (byte*)&value;
            return bytes[0] + bytes[7];
        }

        foreach (var value in Count(3))
        {
            log += value;
        }

        Console.WriteLine(log);
        Console.WriteLine(Later(2).Result);
        Console.WriteLine(Bytes(0x0500_0000_0000_0007));
    }
}
