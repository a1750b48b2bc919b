using System;

namespace Cases.Delegates;

/// <summary>A static lambda over the receiver and an instance method group are the same type of delegate.</summary>
public static class OpenInstance
{
    private sealed class Item(int value)
    {
        public int Value => value;

        public int Plus(int other) => value + other;
    }

    private static int Plus(Item item, int other) => item.Plus(other) * 100;

    public static void Main()
    {
        Func<Item, int, int> open = (item, other) => item.Plus(other);
        Console.WriteLine(open(new Item(4), 5));
        open = Plus;
        Console.WriteLine(open(new Item(4), 5));
        Func<int, int> closed = new Item(1).Plus;
        Console.WriteLine(closed(1));
        Func<int>[] all = new Func<int>[3];
        for (var i = 0; i < 3; i++)
        {
            var item = new Item(i * i);
            all[i] = () => item.Value;
        }

        Console.WriteLine(all[0]() + all[1]() + all[2]());
    }
}
