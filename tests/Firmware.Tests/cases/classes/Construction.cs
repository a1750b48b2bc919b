using System;

namespace Cases.Classes;

/// <summary>Initialisers, constructors and the calls between them run in order.</summary>
public static class Construction
{
    private class Base
    {
        private readonly int _field = Log("base field");

        public Base()
            : this(Log("base argument"))
        {
            Log("base()");
        }

        protected Base(int value)
        {
            Log("base(int)");
            Value = value + _field;
        }

        public int Value { get; }
    }

    private sealed class Derived : Base
    {
        private readonly int _field = Log("derived field");

        public Derived()
            : this("x")
        {
            Log("derived()");
        }

        private Derived(string text)
            : base(Log("derived argument"))
        {
            Log("derived(string)");
            Total = Value * 100 + _field + text.Length;
        }

        public int Total { get; }
    }

    private static int _count;

    public static void Main()
    {
        Console.WriteLine(new Base().Value);
        Console.WriteLine(new Derived().Total);
        Console.WriteLine(_count);
    }

    private static int Log(string what)
    {
        Console.WriteLine(what);
        return ++_count;
    }
}
