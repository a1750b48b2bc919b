using System;

namespace Cases.StaticConstructors;

/// <summary>Constructing a derived object runs the static constructors of both classes.</summary>
public static class Hierarchy
{
    private class Base
    {
        static Base() => Console.WriteLine("static base");

        public Base() => Console.WriteLine("base");
    }

    private class Middle : Base
    {
    }

    private sealed class Derived : Middle
    {
        private readonly int _field = Field();

        static Derived() => Console.WriteLine("static derived");

        public Derived() => Console.WriteLine(_field);

        private static int Field()
        {
            Console.WriteLine("field");
            return 5;
        }
    }

    public static void Main()
    {
        Console.WriteLine("start");
        _ = new Derived();
        _ = new Middle();
        _ = new Derived();
    }
}
