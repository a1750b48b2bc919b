using System;

namespace Cases.Classes;

/// <summary>new() takes its type from fields, arguments, returns, arrays and conditional expressions.</summary>
public static class TargetTypedNew
{
    private sealed class Item(int value = 5)
    {
        public int Value { get; set; } = value;
    }

    private static Item _field = new(1);

    private static Item Make(bool big) => big ? new(100) : new();

    private static int Read(Item item, Item? other = null) => item.Value + (other?.Value ?? 0);

    public static void Main()
    {
        Item local = new() { Value = 7 };
        Console.WriteLine(_field.Value + local.Value);
        Console.WriteLine(Make(true).Value + Make(false).Value);
        Console.WriteLine(Read(new(20), new(3)));
        Item[] items = [new(1), new(), new() { Value = 9 }];
        Console.WriteLine(items[0].Value + items[1].Value + items[2].Value);
        (Item, Item) pair = (new(2), new(4));
        Console.WriteLine(pair.Item1.Value * pair.Item2.Value);
        local = local.Value > 5 ? new(50) : null;
        Console.WriteLine(local.Value);
    }
}
