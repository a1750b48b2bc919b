using System;

namespace Cases.Closures;

/// <summary>The natural types of lambdas and method groups.</summary>
public static class NaturalTypes
{
    private static int Twice(int value) => value * 2;

    public static void Main()
    {
        var lambda = (int value) => value + 0.5 > 2;
        Console.WriteLine(lambda(1) || lambda(2));
        Console.WriteLine(lambda is Func<int, bool>);
        var group = Twice;
        Console.WriteLine(group(21));
        Console.WriteLine(group is Func<int, int>);
        var nothing = () => { };
        nothing();
        Console.WriteLine(nothing is Action);
        Delegate any = (string text) => text.Length;
        Console.WriteLine(((Func<string, int>)any)("four"));
        object boxed = Twice;
        Console.WriteLine(boxed is Func<int, int>);
        var chosen = object (bool flag) => flag ? "text" : 5;
        Console.WriteLine(chosen(true) is string);
    }
}
