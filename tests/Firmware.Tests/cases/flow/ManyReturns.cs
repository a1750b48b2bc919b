using System;

namespace Cases.Flow;

/// <summary>Methods with returns in every kind of block, of structs, references and nothing.</summary>
public static class ManyReturns
{
    private static (int, string) Find(int[] items, int wanted)
    {
        for (var i = 0; i < items.Length; i++)
        {
            switch (items[i] - wanted)
            {
                case 0:
                    return (i, "exact");
                case 1 or -1:
                    return (i, "near");
            }

            if (items[i] > 1000)
            {
                try
                {
                    return (i, "huge");
                }
                finally
                {
                    wanted = 0;
                }
            }

            lock (items)
            {
                if (items[i] < 0)
                {
                    return (i, "negative");
                }
            }
        }

        return (-1, null);
    }

    private static void Nothing(ref int value)
    {
        if (value > 5)
        {
            return;
        }

        value = 6;
    }

    public static void Main()
    {
        int[] items = [10, 20, -30, 5000];
        Console.WriteLine(Find(items, 20).Item2 + Find(items, 11).Item1);
        Console.WriteLine(Find(items, 500).Item2);
        Console.WriteLine(Find(items[3..], 0).Item2);
        Console.WriteLine(Find([], 0).Item1);
        var value = 1;
        Nothing(ref value);
        Nothing(ref value);
        Console.WriteLine(value);
    }
}
