using System;

namespace Cases.Extensions;

/// <summary>Extension methods take null receivers; instance methods come first.</summary>
public static class NullAndPrecedence
{
    public static void Main()
    {
        NullAndPrecedenceItem none = null;
        Console.WriteLine(none.Describe());
        Console.WriteLine(none.OrNew().Describe());
        Console.WriteLine(new NullAndPrecedenceItem().Name());
        Console.WriteLine(NullAndPrecedenceExtensions.Name(new NullAndPrecedenceItem()));
        Console.WriteLine(new NullAndPrecedenceItem().Twice(4));
        Console.WriteLine(new NullAndPrecedenceItem().Twice("t"));
    }
}

internal sealed class NullAndPrecedenceItem
{
    public string Name() => "instance";

    public int Twice(int value) => value * 2;
}

internal static class NullAndPrecedenceExtensions
{
    public static string Describe(this NullAndPrecedenceItem item) => item == null ? "nothing" : "item";

    public static NullAndPrecedenceItem OrNew(this NullAndPrecedenceItem item) => item ?? new();

    public static string Name(this NullAndPrecedenceItem item) => "extension";

    public static string Twice(this NullAndPrecedenceItem item, object value) => value.ToString() + value;
}
