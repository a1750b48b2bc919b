using System;
using System.Runtime.CompilerServices;

namespace Cases.Parameters;

/// <summary>Caller information: member names, lines' differences and argument expressions.</summary>
public static class CallerInfo
{
    private static string Name([CallerMemberName] string name = "none") => name;

    private static int Line([CallerLineNumber] int line = 0) => line;

    private static string Text(object value, [CallerArgumentExpression(nameof(value))] string text = "") => text;

    private static string Property => Name();

    private sealed class Item
    {
        public readonly string Made;

        public Item([CallerMemberName] string name = "none") => Made = name;
    }

    public static void Main()
    {
        Console.WriteLine(Name());
        Console.WriteLine(Name("given"));
        Console.WriteLine(Property);
        var first = Line();
        var second = Line();
        Console.WriteLine(second - first);
        Console.WriteLine(Text(1 + 2));
        Console.WriteLine(Text("x" + first.GetType().Name));
        Console.WriteLine(new Item().Made);
        string Local() => Name();
        Console.WriteLine(Local());
        Console.WriteLine(nameof(Item.Made) + nameof(System.Collections.Generic.List<int>) + nameof(Main));
    }
}
