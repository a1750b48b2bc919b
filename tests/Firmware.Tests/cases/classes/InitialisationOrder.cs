using System;

namespace Cases.Classes;

/// <summary>Field initialisers run before the base constructor, from the most derived class up.</summary>
public static class InitialisationOrder
{
    private class Base
    {
        private readonly int _first = Note("base field");

        public Base()
        {
            Note("base body");
            Virtual();
        }

        protected virtual void Virtual() => Note("base virtual");
    }

    private sealed class Derived : Base
    {
        private readonly int _second = Note("derived field");
        private readonly string _set = "set early";
        private readonly string _late;

        public Derived()
            : base()
        {
            _late = "late";
            Note("derived body");
        }

        protected override void Virtual() => Note(_set + (_late ?? "null"));
    }

    private static int Note(string text)
    {
        Console.WriteLine(text);
        return 0;
    }

    public static void Main()
    {
        new Derived();
    }
}
