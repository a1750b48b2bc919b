using System;

namespace Cases.GenericVirtual;

/// <summary>Generic virtual overloads that differ in arity and in how they use the parameter.</summary>
public static class Overloads
{
    private class Base
    {
        public virtual string Run<T>(T a) => "T";

        public virtual string Run<T>(T[] a) => "T[]";

        public virtual string Run<T, U>(T a, U b) => "T,U";

        public virtual string Run<T>(int a, T b) => "int,T";
    }

    private sealed class Derived : Base
    {
        public override string Run<T>(T[] a) => "derived T[]";

        public override string Run<T, U>(T a, U b) => "derived T,U";

        public new string Run<T>(int a, T b) => "hidden";
    }

    public static void Main()
    {
        foreach (var one in new Base[] { new Base(), new Derived() })
        {
            Console.WriteLine(one.Run('c'));
            Console.WriteLine(one.Run(new[] { 'c' }));
            Console.WriteLine(one.Run<char, long>('c', 1));
            Console.WriteLine(one.Run<string>(1, "x"));
        }

        Console.WriteLine(new Derived().Run<string>(1, "x"));
    }
}
