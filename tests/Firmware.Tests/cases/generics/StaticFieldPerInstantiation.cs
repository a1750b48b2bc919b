using System;

namespace Cases.Generics;

/// <summary>Every instantiation has its own statics, initialised on its own.</summary>
public static class StaticFieldPerInstantiation
{
    private static int _order;

    private static class Registry<T>
    {
        public static readonly int Order = ++_order;
        public static T Last;
        public static int Uses;
    }

    private static void Use<T>(T value)
    {
        Registry<T>.Last = value;
        Registry<T>.Uses++;
    }

    public static void Main()
    {
        Use("first");
        Use(1);
        Use("second");
        Use(new[] { 1 });
        Use(2.5);
        Console.WriteLine(Registry<string>.Last + Registry<string>.Uses);
        Console.WriteLine(Registry<int>.Last + Registry<int>.Uses);
        Console.WriteLine(Registry<int[]>.Uses);
        Console.WriteLine(Registry<object>.Uses);
        Console.WriteLine(Registry<int>.Order != Registry<string>.Order);
        Console.WriteLine(Registry<long>.Last);
    }
}
