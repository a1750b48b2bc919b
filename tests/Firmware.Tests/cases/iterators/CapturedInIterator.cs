using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Lambdas in an iterator share its variables.</summary>
public static class CapturedInIterator
{
    private static IEnumerable<Func<int>> Makers(int count)
    {
        var total = 0;
        for (var i = 0; i < count; i++)
        {
            var own = i * 10;
            yield return () =>
            {
                total += own;
                return total;
            };
        }

        yield return () => total;
    }

    public static void Main()
    {
        var all = new Func<int>[4];
        var index = 0;
        foreach (var maker in Makers(3))
        {
            all[index++] = maker;
        }

        Console.WriteLine(all[1]());
        Console.WriteLine(all[2]());
        Console.WriteLine(all[0]());
        Console.WriteLine(all[3]());
    }
}
