using System;

namespace Cases.StaticConstructors;

/// <summary>Static constructors that need each other, without a cycle.</summary>
public static class Chain
{
    private static class A
    {
        public static int Value;

        static A()
        {
            Console.WriteLine("A begins");
            Value = B.Value + 1;
            Console.WriteLine("A ends");
        }
    }

    private static class B
    {
        public static int Value;

        static B()
        {
            Console.WriteLine("B begins");
            Value = C.Get() * 10;
            Console.WriteLine("B ends");
        }
    }

    private static class C
    {
        private static readonly int Value;

        static C()
        {
            Console.WriteLine("C");
            Value = 4;
        }

        public static int Get() => Value;
    }

    public static void Main()
    {
        Console.WriteLine("start");
        Console.WriteLine(A.Value);
        Console.WriteLine(B.Value);
        Console.WriteLine(C.Get());
    }
}
