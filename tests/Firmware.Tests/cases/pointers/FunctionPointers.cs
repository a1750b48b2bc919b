using System;

namespace Cases.Pointers;

/// <summary>Function pointers with ref, out, struct and generic parameters, in arrays and fields.</summary>
public static unsafe class FunctionPointers
{
    private struct Table
    {
        public delegate*<int, int, int> Combine;
        public delegate*<ref int, void> Change;
    }

    private static int Add(int a, int b) => a + b;

    private static int Sub(int a, int b) => a - b;

    private static void Twice(ref int value) => value *= 2;

    private static bool Halve(int value, out int half) => (half = value / 2) * 2 == value;

    private static T Same<T>(T value) => value;

    private static long Fold(delegate*<long, int, long> step, params int[] items)
    {
        var result = 1L;
        foreach (var item in items)
        {
            result = step(result, item);
        }

        return result;
    }

    public static void Main()
    {
        var table = new Table { Combine = &Add, Change = &Twice };
        var value = table.Combine(3, 4);
        table.Change(ref value);
        table.Combine = &Sub;
        Console.WriteLine(table.Combine(value, 1));
        delegate*<int, out int, bool> halve = &Halve;
        Console.WriteLine(halve(9, out var half) ? -1 : half);
        delegate*<string, string> same = &Same<string>;
        Console.WriteLine(same("s"));
        var all = stackalloc delegate*<int, int, int>[2];
        all[0] = &Add;
        all[1] = &Sub;
        Console.WriteLine(all[0](5, 6) * all[1](5, 6));
        static long Times(long a, int b) => a * b;
        Console.WriteLine(Fold(&Times, 2, 3, 7));
        delegate*<int, int, int> none = null;
        Console.WriteLine(none == null);
    }
}
