using System;

namespace Cases.Interfaces;

/// <summary>Generic interfaces with several instantiations on one class.</summary>
public static class Generic
{
    private interface IConverter<TFrom, TTo>
    {
        TTo Convert(TFrom value);
    }

    private sealed class Converter : IConverter<int, string>, IConverter<string, int>, IConverter<long, long>
    {
        public string Convert(int value) => value == 0 ? "zero" : "some";

        public int Convert(string value) => value.Length;

        long IConverter<long, long>.Convert(long value) => -value;
    }

    public static void Main()
    {
        var converter = new Converter();
        IConverter<int, string> first = converter;
        IConverter<string, int> second = converter;
        IConverter<long, long> third = converter;
        Console.WriteLine(first.Convert(0));
        Console.WriteLine(second.Convert(first.Convert(1)));
        Console.WriteLine(third.Convert(long.MaxValue));
        Console.WriteLine(Apply(second, "four"));
        Console.WriteLine(converter is IConverter<long, int>);
        Console.WriteLine((object)converter is IConverter<long, long>);
    }

    private static TTo Apply<TFrom, TTo>(IConverter<TFrom, TTo> converter, TFrom value) => converter.Convert(value);
}
