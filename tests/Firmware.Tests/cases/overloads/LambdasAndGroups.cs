using System;

namespace Cases.Overloads;

/// <summary>Overloads that take delegates are told apart by results and parameters of lambdas.</summary>
public static class LambdasAndGroups
{
    private static string Run(Func<int> function) => "func " + function();

    private static string Run(Action action)
    {
        action();
        return "action";
    }

    private static string Map(Func<int, long> function) => "long " + function(2);

    private static string Map(Func<int, string> function) => "string " + function(2);

    private static string Two(Func<string, int> function) => "text " + function("ab");

    private static string Two(Func<string, string, int> function) => "two " + function("a", "b");

    private static int _count;

    private static int Next() => ++_count;

    private static void Nothing()
    {
    }

    public static void Main()
    {
        Console.WriteLine(Run(() => 5));
        Console.WriteLine(Run(() => { }));
        Console.WriteLine(Run(() => Next()));
        Console.WriteLine(Run(Nothing));
        Console.WriteLine(Map(x => x * 3L));
        Console.WriteLine(Map(x => "x" + x));
        Console.WriteLine(Two(s => s.Length));
        Console.WriteLine(Two((a, b) => a.Length + b.Length));
    }
}
