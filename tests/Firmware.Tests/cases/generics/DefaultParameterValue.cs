using System;

namespace Cases.Generics;

/// <summary>An optional parameter of generic type defaults to default(T).</summary>
public static class DefaultParameterValue
{
    private static string Show<T>(string label, T value = default, params T[] more) => label + (value == null ? "null" : value.ToString()) + more.Length;

    private class Slot<T>
    {
        public T Take(bool use, T fallback = default(T)) => use ? fallback : Held;

        public T Held;
    }

    public static void Main()
    {
        Console.WriteLine(Show<int>("a"));
        Console.WriteLine(Show<string>("b"));
        Console.WriteLine(Show("c", 'x', 'y', 'z'));
        Console.WriteLine(Show<int?>("d", 4));
        var slot = new Slot<long> { Held = 3 };
        Console.WriteLine(slot.Take(true));
        Console.WriteLine(slot.Take(false));
        Console.WriteLine(slot.Take(fallback: 8, use: true));
    }
}
