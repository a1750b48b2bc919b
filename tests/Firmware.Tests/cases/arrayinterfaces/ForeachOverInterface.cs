using System;
using System.Collections.Generic;

namespace Cases.ArrayInterfaces;

/// <summary>Arrays seen as IEnumerable of their element type.</summary>
public static class ForeachOverInterface
{
    private struct Pair
    {
        public int First;
        public long Second;
    }

    public static void Main()
    {
        IEnumerable<int> numbers = new[] { 1, 2, 3 };
        var sum = 0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        Console.WriteLine(sum);
        IEnumerable<string> texts = ["a", null, "c"];
        foreach (var text in texts)
        {
            Console.WriteLine(text ?? "null");
        }

        IEnumerable<Pair> pairs = new[] { new Pair { First = 1, Second = 2 }, new Pair { First = 3, Second = 4 } };
        foreach (var pair in pairs)
        {
            Console.WriteLine(pair.First + pair.Second);
        }

        foreach (var none in (IEnumerable<long>)new long[0])
        {
            Console.WriteLine(none);
        }

        foreach (var row in (IEnumerable<int[]>)new[] { new[] { 1 }, new[] { 2, 3 } })
        {
            Console.WriteLine(row.Length);
        }
    }
}
