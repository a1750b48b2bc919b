using System;

namespace Cases.Lambdas;

/// <summary>Lambdas with default values, params, ref, out, discards and natural types.</summary>
public static class DefaultParameters
{
    private delegate bool TryParse(string text, out int value);

    public static void Main()
    {
        var add = (int a, int b = 10) => a + b;
        Console.WriteLine(add(1));
        Console.WriteLine(add(1, 2));
        var sum = (params int[] values) =>
        {
            var total = 0;
            foreach (var value in values)
            {
                total += value;
            }

            return total;
        };
        Console.WriteLine(sum(1, 2, 3));
        Console.WriteLine(sum());
        var swap = (ref int a, ref int b) => (a, b) = (b, a);
        int x = 1, y = 2;
        swap(ref x, ref y);
        Console.WriteLine(x * 10 + y);
        TryParse parse = (text, out value) =>
        {
            value = text.Length;
            return value > 0;
        };
        Console.WriteLine(parse("abc", out var length));
        Console.WriteLine(length);
        Func<int, int, int> second = (_, b) => b;
        Console.WriteLine(second(1, 2));
        var typed = object (bool flag) => flag ? "yes" : new object();
        Console.WriteLine(typed(true) is string);
    }
}
