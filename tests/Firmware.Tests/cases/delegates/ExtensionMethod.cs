using System;

namespace Cases.Delegates;

/// <summary>An extension method of a class closes over its first argument, which may be null.</summary>
public static class ExtensionMethod
{
    private sealed class Item(int id)
    {
        public int Id { get; } = id;
    }

    private static int Weight(Item? item, int factor) => item is null ? -factor : item.Id * factor;

    private static int Plus(this Item? item, int factor) => Weight(item, factor);

    private static int Size(this string text) => text.Length;

    private static T Self<T>(this T value)
        where T : class => value;

    public static void Main()
    {
        Func<int, int> plus = new Item(6).Plus;
        Console.WriteLine(plus(7));
        Item? none = null;
        Func<int, int> empty = none.Plus;
        Console.WriteLine(empty(7));
        Console.WriteLine(empty.Target is null);
        Func<int> length = "four".Size;
        Console.WriteLine(length());
        Func<string> self = "me".Self;
        Console.WriteLine(self());
    }
}
