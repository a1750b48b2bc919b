using System;

namespace Cases.Generics;

/// <summary>ref, out, in and ref returns of parameter type.</summary>
public static class SwapInPlace
{
    private static ref T Larger<T>(ref T left, ref T right)
        where T : IComparable<T> => ref left.CompareTo(right) >= 0 ? ref left : ref right;

    private static void Split<T>(in (T, T) pair, out T first, out T second) => (first, second) = pair;

    private static ref T At<T>(T[] items, Index index) => ref items[index];

    public static void Main()
    {
        int a = 3, b = 8;
        Larger(ref a, ref b) = 0;
        Console.WriteLine(a + " " + b);
        string c = "pear", d = "apple";
        Larger(ref c, ref d) += "s";
        Console.WriteLine(c + " " + d);
        Split((1.5, 2.5), out var first, out var second);
        Console.WriteLine(first < second);
        var items = new[] { 'x', 'y', 'z' };
        At(items, ^1) = '!';
        At(items, 0)++;
        Console.WriteLine(items);
    }
}
