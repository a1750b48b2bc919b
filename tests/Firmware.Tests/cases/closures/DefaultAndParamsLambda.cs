using System;

namespace Cases.Closures;

/// <summary>Lambdas with default values, params, ref and attributes on parameters.</summary>
public static class DefaultAndParamsLambda
{
    public static void Main()
    {
        var add = (int left, int right = 10) => left + right;
        Console.WriteLine(add(1));
        Console.WriteLine(add(1, 2));
        var count = (params int[] all) => all.Length;
        Console.WriteLine(count());
        Console.WriteLine(count(1, 2, 3));
        var swap = (ref int a, ref int b) =>
        {
            (a, b) = (b, a);
        };

        int x = 1, y = 2;
        swap(ref x, ref y);
        Console.WriteLine(x * 10 + y);
        var parse = bool (string text, out int value) => (value = text.Length) > 2;
        Console.WriteLine(parse("abc", out var length));
        Console.WriteLine(length);
        var first = [System.Diagnostics.DebuggerStepThrough] static ([System.Runtime.InteropServices.Optional] int value) => value + 1;
        Console.WriteLine(first(4));
    }
}
