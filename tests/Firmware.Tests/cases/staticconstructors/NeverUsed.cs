using System;

namespace Cases.StaticConstructors;

/// <summary>Types that are only mentioned do not run their static constructors.</summary>
public static class NeverUsed
{
    private sealed class Unused
    {
        public static int Value = 1;

        static Unused() => Console.WriteLine("must not run");
    }

    private class Base
    {
        public static int Shared = 3;

        static Base() => Console.WriteLine("base");
    }

    private sealed class Derived : Base
    {
        static Derived() => Console.WriteLine("derived must not run");
    }

    public static void Main()
    {
        Unused none = null;
        object other = "text";
        Console.WriteLine(other is Unused);
        Console.WriteLine(none == null);
        Console.WriteLine(Derived.Shared);
        if (other == null)
        {
            Unused.Value++;
        }

        Console.WriteLine("end");
    }
}
