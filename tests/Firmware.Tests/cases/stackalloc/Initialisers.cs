using System;

namespace Cases.Stackalloc;

/// <summary>stackalloc with initialisers, inferred types, in expressions and loops.</summary>
public static class Initialisers
{
    private static int Sum(Span<int> items)
    {
        var sum = 0;
        foreach (var item in items)
        {
            sum += item;
        }

        return sum;
    }

    private static int Filled(int seed)
    {
        Span<int> items = stackalloc int[3] { seed, seed + 1, seed * 2 };
        return Sum(items);
    }

    public static void Main()
    {
        Console.WriteLine(Sum(stackalloc[] { 1, 2, 3 }));
        Console.WriteLine(Sum(stackalloc int[2] { 4, 5 }));
        Console.WriteLine(Filled(10));
        var total = 0;
        for (var i = 0; i < 3; i++)
        {
            total += Filled(i);
        }

        Console.WriteLine(total);
        Span<byte> none = stackalloc byte[0];
        Console.WriteLine(none.IsEmpty);
        if ((stackalloc char[] { 'x', 'y' })[1] == 'y')
        {
            Console.WriteLine("y");
        }
    }
}
