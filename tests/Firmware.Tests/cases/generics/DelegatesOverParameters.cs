using System;

namespace Cases.Generics;

/// <summary>A generic delegate type nested in a generic class, with in, ref and out parameters.</summary>
public static class DelegatesOverParameters
{
    private class Host<T>
    {
        public delegate bool TryGet<in TKey>(TKey key, out T value);

        public delegate void Change(ref T value, in T other);

        public TryGet<string> Finder;
        public Change Changer;
    }

    public static void Main()
    {
        var host = new Host<int>
        {
            Finder = (string key, out int value) => (value = key.Length) > 2,
            Changer = (ref int value, in int other) => value += other,
        };

        Console.WriteLine(host.Finder("abc", out var found) + " " + found);
        Console.WriteLine(host.Finder("", out found) + " " + found);
        var total = 5;
        host.Changer(ref total, 37);
        Console.WriteLine(total);
        Host<object>.TryGet<object> wide = (object key, out object value) =>
        {
            value = key;
            return key is string;
        };

        Host<object>.TryGet<string> narrow = wide;
        Console.WriteLine(narrow("x", out var same) + " " + (string)same);
    }
}
