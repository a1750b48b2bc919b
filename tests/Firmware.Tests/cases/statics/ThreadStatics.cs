using System;

namespace Cases.Statics;

/// <summary>Fields of the thread: there is one thread.</summary>
public static class ThreadStatics
{
    [ThreadStatic]
    private static int t_count;

    [ThreadStatic]
    private static string? t_name;

    public static void Main()
    {
        Console.WriteLine(t_count);
        Console.WriteLine(t_name is null);
        t_count = 3;
        t_name = "three";
        Add(ref t_count);
        Console.WriteLine(t_count);
        Console.WriteLine(t_name);
        Console.WriteLine(Of<int>.Next() + Of<int>.Next() + Of<string>.Next());
    }

    private static void Add(ref int count) => count += 4;

    private static class Of<T>
    {
        [ThreadStatic]
        private static int t_last;

        public static int Next() => ++t_last;
    }
}
