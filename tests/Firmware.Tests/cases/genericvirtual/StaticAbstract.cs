using System;

namespace Cases.GenericVirtual;

/// <summary>Generic static members of interfaces.</summary>
public static class StaticAbstract
{
    private interface IFactory
    {
        static abstract string Make<T>(T seed);

        static virtual string Describe<T>() => "plain";
    }

    private sealed class First : IFactory
    {
        public static string Make<T>(T seed) => typeof(T) == typeof(int) ? "first int" : "first";
    }

    private struct Second : IFactory
    {
        static string IFactory.Make<T>(T seed) => "second";

        static string IFactory.Describe<T>() => typeof(T).IsValueType ? "value" : "reference";
    }

    private static void Run<TFactory>()
        where TFactory : IFactory
    {
        Console.WriteLine(TFactory.Make(1));
        Console.WriteLine(TFactory.Make("x"));
        Console.WriteLine(TFactory.Describe<int>());
        Console.WriteLine(TFactory.Describe<string>());
    }

    public static void Main()
    {
        Run<First>();
        Run<Second>();
    }
}
