using System;

namespace Cases.Interfaces;

/// <summary>A class inherits the static members that satisfy an interface from its base class.</summary>
public static class StaticAbstractInheritedClass
{
    private interface INamed
    {
        static abstract string Name { get; }

        static abstract int Count { get; set; }
    }

    private class Base : INamed
    {
        public static string Name => "base";

        public static int Count { get; set; }
    }

    private sealed class Derived : Base
    {
    }

    private sealed class Again : Base, INamed
    {
        public static new string Name => "again";
    }

    private static string Tell<T>()
        where T : INamed
    {
        T.Count += 2;
        return T.Name + T.Count;
    }

    public static void Main()
    {
        Console.WriteLine(Tell<Base>());
        Console.WriteLine(Tell<Derived>());
        Console.WriteLine(Tell<Again>());
        Console.WriteLine(Base.Count);
    }
}
