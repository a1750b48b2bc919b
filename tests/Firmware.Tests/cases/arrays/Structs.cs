using System;

namespace Cases.Arrays;

/// <summary>Arrays of structs are changed in place.</summary>
public static class Structs
{
    private struct Item
    {
        public byte Kind;
        public long Amount;
        public string Name;

        public void Add(long amount) => Amount += amount;
    }

    public static void Main()
    {
        var items = new Item[4];
        items[1] = new Item { Kind = 1, Amount = 10, Name = "one" };
        items[2] = items[1];
        items[2].Add(5);
        items[2].Name = "two";
        items[3].Kind--;
        ref var first = ref items[0];
        first.Add(-1);
        first.Amount *= long.MaxValue;
        var copy = items[2];
        copy.Add(1000);
        items[items.Length - 1] = copy;
        foreach (var item in items)
        {
            Console.Write(item.Kind);
            Console.Write(' ');
            Console.Write(item.Amount);
            Console.Write(' ');
            Console.WriteLine(item.Name ?? "-");
        }
    }
}
