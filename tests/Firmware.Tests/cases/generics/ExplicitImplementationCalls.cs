using System;

namespace Cases.Generics;

/// <summary>Constrained calls reach explicit implementations on structs and classes.</summary>
public static class ExplicitImplementationCalls
{
    private interface ITag<T>
    {
        string Tag(T value);
    }

    private struct Value : ITag<int>, ITag<string>
    {
        public int Calls;

        string ITag<int>.Tag(int value) => "i" + value + ++Calls;

        string ITag<string>.Tag(string value) => "s" + value + ++Calls;
    }

    private sealed class Reference : ITag<object>
    {
        string ITag<object>.Tag(object value) => "o" + value;
    }

    private static string Both<T>(ref T tag)
        where T : ITag<int>, ITag<string> => tag.Tag(1) + tag.Tag("x") + tag.Tag(2);

    private static string One<T, TArgument>(T tag, TArgument argument)
        where T : ITag<TArgument> => tag.Tag(argument);

    public static void Main()
    {
        var value = new Value();
        Console.WriteLine(Both(ref value));
        Console.WriteLine(value.Calls);
        Console.WriteLine(One<Reference, object>(new Reference(), "y"));
        Console.WriteLine(One<Value, string>(value, "z") + value.Calls);
    }
}
