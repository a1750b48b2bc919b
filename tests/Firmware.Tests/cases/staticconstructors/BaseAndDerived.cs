using System;

namespace Cases.StaticConstructors;

/// <summary>Creating a derived object initialises the statics of the derived class, then the base.</summary>
public static class BaseAndDerived
{
    private class Base
    {
        static Base() => Console.WriteLine("static base");

        public Base() => Console.WriteLine("base");

        public static int Count = 3;
    }

    private class Derived : Base
    {
        static Derived() => Console.WriteLine("static derived");

        public Derived() => Console.WriteLine("derived");

        public static int Own = 4;
    }

    public static void Main()
    {
        Console.WriteLine(Derived.Count);
        Console.WriteLine("now");
        _ = new Derived();
        Console.WriteLine(Derived.Own);
    }
}
