using System;

namespace Cases.Delegates;

/// <summary>A variable holds delegates of several types.</summary>
public static class GenericVariance
{
    private static void Show(object value) => Console.WriteLine(value is string ? "string" : "object");

    private static int Calls;

    public static void Main()
    {
        Action<object> any = Show;
        Action<string> first = any;
        Action<string> second = text => Console.WriteLine(text);
        first("text");
        second("text");
        Func<string> narrow = () => "b";
        Func<object> wide = narrow;
        Show(wide());
        wide = () => { Calls++; return new object(); };
        Show(wide());

        Console.WriteLine(Calls);
    }
}
