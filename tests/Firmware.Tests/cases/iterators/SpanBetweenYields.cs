using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Spans and refs may be used in an iterator between yields.</summary>
public static class SpanBetweenYields
{
    private static IEnumerable<int> Sums(int[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var sum = 0;
            {
                Span<int> rest = items.AsSpan(i);
                ref var first = ref rest[0];
                first++;
                foreach (var value in rest)
                {
                    sum += value;
                }
            }

            yield return sum;
        }
    }

    public static void Main()
    {
        int[] items = [1, 2, 3];
        foreach (var sum in Sums(items))
        {
            Console.WriteLine(sum);
        }

        Console.WriteLine(items[0] + items[1] + items[2]);
    }
}
