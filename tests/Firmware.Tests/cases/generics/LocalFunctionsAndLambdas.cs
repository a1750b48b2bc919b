using System;

namespace Cases.Generics;

/// <summary>Generic local functions and lambdas that capture values of parameter type.</summary>
public static class LocalFunctionsAndLambdas
{
    private static Func<T> Later<T>(T value)
    {
        var reads = 0;
        T Get()
        {
            reads++;
            return value;
        }

        return () => reads < 2 ? Get() : default;
    }

    private static string Join<T>(params T[] items)
    {
        var text = "";
        void Add<TPart>(TPart part) => text += part + ";";
        foreach (var item in items)
        {
            Add(item);
            Add(text.Length);
        }

        return text;
    }

    public static void Main()
    {
        var later = Later(9);
        Console.WriteLine(later() + later() + later());
        Console.WriteLine(Later("s")() + Later("t")());
        Console.WriteLine(Join('a', 'b'));
        Console.WriteLine(Join(1L));
    }
}
