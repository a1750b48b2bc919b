using System;

namespace Cases.StaticConstructors;

/// <summary>A static constructor runs at the first call of a static method, once.</summary>
public static class PreciseMethod
{
    private static class Service
    {
        private static readonly int Start;

        static Service()
        {
            Console.WriteLine("constructor");
            Start = 100;
        }

        public static int Get(int value) => Start + value;
    }

    public static void Main()
    {
        Console.WriteLine("before");
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine(i == 0 ? -1 : Service.Get(i));
        }

        Console.WriteLine("after");
    }
}
