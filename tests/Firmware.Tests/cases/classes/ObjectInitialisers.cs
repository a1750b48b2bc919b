using System;
using System.Collections;

namespace Cases.Classes;

/// <summary>Nested object and collection initialisers, which call Add and indexers in order.</summary>
public static class ObjectInitialisers
{
    private sealed class Bag : IEnumerable
    {
        public string Log = "";

        public void Add(int value) => Log += "+" + value;

        public void Add(string key, int value) => Log += key + "=" + value;

        public int this[int index]
        {
            set => Log += "[" + index + "]" + value;
        }

        public Bag Inner { get; } = null;

        public IEnumerator GetEnumerator() => null;
    }

    private sealed class Owner
    {
        public Bag Bag { get; } = new Bag { 9 };
        public Owner Child;
        public int Number;
    }

    public static void Main()
    {
        var bag = new Bag { 1, { "k", 2 }, 3 };
        Console.WriteLine(bag.Log);
        Console.WriteLine(new Bag { [4] = 5, [6] = 7 }.Log);
        var owner = new Owner { Bag = { 1, 2 }, Number = 3, Child = new() { Bag = { { "x", 8 } } } };
        Console.WriteLine(owner.Bag.Log + owner.Child.Bag.Log + owner.Number);
        var other = new Owner { Child = new Owner { Number = 1 } };
        other = new Owner { Child = other.Child, Number = other.Child.Number + 1 };
        Console.WriteLine(other.Number);
    }
}
