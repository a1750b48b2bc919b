using System;
using System.Runtime.CompilerServices;

namespace Cases.InlineArrays;

/// <summary>Inline arrays refuse to be compared with their like, also inside another struct; with anything else they are just different.</summary>
public static class EqualityOfHolders
{
    [InlineArray(3)]
    private struct Three
    {
        private int _item;
    }

    private struct Holder
    {
        public int Number;
        public Three Items;
    }

    public static void Main()
    {
        object items = default(Three);
        Console.WriteLine(items.Equals("text"));
        Console.WriteLine(items.Equals(null));
        Show("same", () => items.Equals(default(Three)));
        Show("hash", () => items.GetHashCode() == 0);
        object holder = default(Holder);
        Console.WriteLine(holder.Equals(items));
        Show("holders", () => holder.Equals(default(Holder)));
        Console.WriteLine(default(Holder).GetHashCode() == default(Holder).GetHashCode());
    }

    private static void Show(string name, Func<bool> question)
    {
        try
        {
            Console.WriteLine(question());
        }
        catch (NotSupportedException)
        {
            Console.WriteLine(name + " not supported");
        }
    }
}
