using System;

namespace Cases.Delegates;

/// <summary>Generic delegate types, and delegates over generic methods and methods of generic types.</summary>
public static class Generic
{
    private delegate TResult Convert<in TSource, out TResult>(TSource source);

    private sealed class Box<T>(T value)
    {
        public T Get() => value;

        public TOther Map<TOther>(Convert<T, TOther> convert) => convert(value);

        public static Box<T> Make(T value) => new(value);
    }

    private static T Identity<T>(T value) => value;

    private static int Length(string text) => text.Length;

    public static void Main()
    {
        Convert<int, int> number = Identity;
        Convert<string, string> text = Identity<string>;
        Console.WriteLine(number(3));
        Console.WriteLine(text("x"));
        Func<long, Box<long>> make = Box<long>.Make;
        Func<long> get = make(1L << 40).Get;
        Console.WriteLine(get());
        Console.WriteLine(new Box<string>("hello").Map(Length));
        Func<Convert<string, bool>, bool> map = new Box<string>("").Map;
        Console.WriteLine(map(string.IsNullOrEmpty));
    }
}
