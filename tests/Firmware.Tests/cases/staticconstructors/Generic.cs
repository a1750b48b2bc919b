using System;

namespace Cases.StaticConstructors;

/// <summary>Every instantiation of a generic class has its own statics and runs its own constructor.</summary>
public static class Generic
{
    private static class Cache<T>
    {
        public static int Count;

        static Cache()
        {
            Console.WriteLine(default(T) == null ? "reference" : "value");
            Count = 100;
        }
    }

    public static void Main()
    {
        Console.WriteLine("start");
        Cache<int>.Count++;
        Cache<string>.Count += 5;
        Cache<int>.Count++;
        Cache<object>.Count = 1;
        Console.WriteLine(Cache<int>.Count);
        Console.WriteLine(Cache<string>.Count);
        Console.WriteLine(Cache<object>.Count);
        Console.WriteLine(Cache<long>.Count);
    }
}
