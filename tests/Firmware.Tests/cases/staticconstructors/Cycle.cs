using System;

namespace Cases.StaticConstructors;

/// <summary>In a cycle the constructor that is already running is not waited for.</summary>
public static class Cycle
{
    private static class A
    {
        public static int Value = 1;

        static A()
        {
            Console.WriteLine("A begins");
            Value = B.Value + 10;
            Console.WriteLine("A ends");
        }
    }

    private static class B
    {
        public static int Value = 2;

        static B()
        {
            Console.WriteLine("B begins");
            Value = A.Value + 100;
            Console.WriteLine("B ends");
        }
    }

    public static void Main()
    {
        Console.WriteLine(B.Value);
        Console.WriteLine(A.Value);
    }
}
