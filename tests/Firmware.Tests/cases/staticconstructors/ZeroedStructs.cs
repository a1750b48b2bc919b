using System;

namespace Cases.StaticConstructors;

/// <summary>Nothing constructed a struct that is all zero: its instance methods trigger the static constructor, its fields do not.</summary>
public static class ZeroedStructs
{
    private struct Direct
    {
        public int Field;

        static Direct()
        {
            Console.WriteLine("Direct");
        }

        public int Method() => 5;
    }

    private struct Overriding
    {
        static Overriding()
        {
            Console.WriteLine("Overriding");
        }

        public override string ToString() => "text";
    }

    private struct Implementing : IComparable
    {
        static Implementing()
        {
            Console.WriteLine("Implementing");
        }

        public int CompareTo(object other) => 7;
    }

    private struct Generic<T>
    {
        static Generic()
        {
            Console.WriteLine(typeof(T).Name);
        }

        public int Method() => 9;
    }

    public static void Main()
    {
        var direct = default(Direct);
        direct.Field = 3;
        Console.WriteLine(direct.Field);
        Console.WriteLine(direct.Method());
        Console.WriteLine(direct.Method());
        object boxed = default(Overriding);
        Console.WriteLine("boxed");
        Console.WriteLine(boxed.ToString());
        IComparable comparable = (new Implementing[1])[0];
        Console.WriteLine("converted");
        Console.WriteLine(comparable.CompareTo(null));
        Console.WriteLine(default(Generic<int>).Method() + default(Generic<string>).Method());
        Func<int> bound = default(Generic<long>).Method;
        Console.WriteLine("bound");
        Console.WriteLine(bound());
    }
}
