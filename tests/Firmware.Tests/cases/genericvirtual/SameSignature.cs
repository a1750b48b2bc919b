using System;

namespace Cases.GenericVirtual;

/// <summary>Overloads whose parameters become the same for one argument stay different methods.</summary>
public static class SameSignature
{
    private class Base
    {
        public virtual string Run<T>(T a) => "T";

        public virtual string Run<T>(int a) => "int";
    }

    private sealed class Derived : Base
    {
        public override string Run<T>(T a) => "derived T";

        public override string Run<T>(int a) => "derived int";
    }

    private static string OfT<T>(Base one, T value) => one.Run(value);

    public static void Main()
    {
        foreach (var one in new Base[] { new Base(), new Derived() })
        {
            Console.WriteLine(OfT(one, 5));
            Console.WriteLine(OfT(one, "x"));
            Console.WriteLine(one.Run<int>(5));
            Console.WriteLine(one.Run<string>(5));
        }
    }
}
