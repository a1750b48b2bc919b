using System;

namespace Cases.Delegates;

/// <summary>Delegates in patterns, conditional expressions and generics with a delegate constraint.</summary>
public static class PatternMatching
{
    private static string Kind(object? value) => value switch
    {
        Action => "action",
        Func<int> f when f() > 5 => "big",
        Func<int> => "small",
        Delegate => "other",
        null => "null",
        _ => "none",
    };

    private static T Both<T>(T first, T second)
        where T : Delegate => (T)Delegate.Combine(first, second);

    public static void Main()
    {
        Console.WriteLine(Kind((Action)(() => { })));
        Console.WriteLine(Kind((Func<int>)(() => 6)));
        Console.WriteLine(Kind((Func<int>)(() => 5)));
        Console.WriteLine(Kind((Func<string>)(() => "")));
        Console.WriteLine(Kind(null));
        Console.WriteLine(Kind("x"));
        Action hello = () => Console.Write("hello ");
        Both(hello, () => Console.WriteLine("world"))();
        var flag = Kind(null) == "null";
        Func<int, int> chosen = flag ? x => x + 1 : x => x - 1;
        Console.WriteLine(chosen(10));
    }
}
