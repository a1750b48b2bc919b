using System;

namespace Cases.FunctionPointers;

/// <summary>Addresses of generic methods and of methods of generic types.</summary>
public static unsafe class Generic
{
    private static class Holder<T>
    {
        public static int Count(T[] values) => values.Length;
    }

    private static T Identity<T>(T value) => value;

    private static T Twice<T>(delegate*<T, T> function, T value) => function(function(value));

    private static int Increment(int value) => value + 1;

    public static void Main()
    {
        delegate*<int, int> number = &Identity<int>;
        delegate*<string, string> text = &Identity<string>;
        Console.WriteLine(number(5));
        Console.WriteLine(text("six"));
        Console.WriteLine(Twice(&Increment, 5));
        Console.WriteLine(Twice(&Identity, "t"));
        delegate*<long[], int> count = &Holder<long>.Count;
        Console.WriteLine(count(new long[3]));
    }
}
