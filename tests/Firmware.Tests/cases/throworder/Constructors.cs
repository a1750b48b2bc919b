using System;

namespace Cases.Throworder;

/// <summary>Exceptions in field initialisers, constructors and base constructors; what ran before stays.</summary>
public static class Constructors
{
    private static int s_made;

    private static int Count(string what, bool fails = false)
    {
        Console.WriteLine(what);
        s_made++;
        return fails ? throw new InvalidOperationException(what) : s_made;
    }

    private class Base
    {
        public int First = Count("base field");

        public Base(bool fails) => Count("base constructor", fails);
    }

    private sealed class Derived : Base
    {
        public int Second = Count("derived field");
        public static Derived Last;

        public Derived(bool inBase, bool inOwn)
            : base(inBase)
        {
            Last = this;
            Count("derived constructor", inOwn);
        }
    }

    public static void Main()
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                var made = new Derived(i == 1, i == 2);
                Console.WriteLine(made.First);
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine("failed: " + e.Message);
            }

            Console.WriteLine(Derived.Last.Second);
        }
    }
}
