using System;

namespace Cases.Constructors;

/// <summary>Text order of initialisers, static before instance, with calls between them.</summary>
public static class StaticAndInstanceInitialisers
{
    private sealed class Item
    {
        private static readonly string _prefix = Note("prefix");
        private readonly string _first = Note("first");
        private static int _count = Count();
        private readonly string _second;

        static Item() => Note("static constructor");

        public Item(string text)
        {
            Note("constructor " + _first + text);
            _second = text + _prefix + _count;
        }

        private static int Count()
        {
            Note("count " + (_prefix ?? "null"));
            return 3;
        }

        public override string ToString() => _second;
    }

    private static string Note(string text)
    {
        Console.WriteLine(text);
        return text[..1];
    }

    public static void Main()
    {
        Console.WriteLine(new Item("x").ToString());
        Console.WriteLine(new Item("y").ToString());
    }
}
