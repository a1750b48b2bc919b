using System;

namespace Cases.MemberAccess;

/// <summary>Auto-properties of every kind with initialisers, get-only ones set in the constructor, static and expression-bodied.</summary>
public static class AutoProperties
{
    private sealed class Item
    {
        private static int _next = 10;
        public int Id { get; } = _next++;
        public string Name { get; private set; } = "none";
        public int Size { get; init; } = -1;

        public static int Count { get; private set; }

        public bool Big => Size > 100;

        public int Twice
        {
            get => Size * 2;
        }

        public Item() => Count++;

        public Item(string name)
            : this()
        {
            Name = name;
            Id += 1000;
        }

        public void Rename(string name) => Name = Name + ">" + name;
    }

    public static void Main()
    {
        var first = new Item { Size = 500 };
        var second = new Item("second");
        second.Rename("new");
        Console.WriteLine(first.Id + " " + second.Id);
        Console.WriteLine(second.Name + second.Size);
        Console.WriteLine(first.Big);
        Console.WriteLine(second.Twice);
        Console.WriteLine(Item.Count);
    }
}
