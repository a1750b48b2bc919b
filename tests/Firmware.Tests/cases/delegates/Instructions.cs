using System;

namespace Cases.Delegates;

/// <summary>Delegates over methods that are instructions when they are called.</summary>
public static class Instructions
{
    private sealed class Made
    {
        public int Value = 6;
    }

    private struct Small
    {
        public int Value;
    }

    private static Func<T> Maker<T>()
        where T : new() => Activator.CreateInstance<T>;

    public static void Main()
    {
        Console.WriteLine(Maker<Made>()().Value);
        var small = Maker<Small>()();
        small.Value++;
        Console.WriteLine(small.Value);
        object text = "text";
        Func<Type> typeOf = text.GetType;
        Console.WriteLine(typeOf() == typeof(string));
        Func<string> digits = 5.ToString;
        Console.WriteLine(digits());
        Console.WriteLine(typeOf.GetType().Name);
        Func<object, object, bool> same = ReferenceEquals;
        Console.WriteLine(same(text, text));
    }
}
