using System;

namespace Cases.GenericVirtual;

/// <summary>Generic virtual methods of generic types: both sets of arguments count.</summary>
public static class GenericTypes
{
    private abstract class Converter<TSource>
    {
        public abstract TResult Convert<TResult>(TSource source, Func<TSource, TResult> map);
    }

    private sealed class Direct<TSource> : Converter<TSource>
    {
        public override TResult Convert<TResult>(TSource source, Func<TSource, TResult> map) => map(source);
    }

    private sealed class Twice<TSource>(Func<TSource, TSource> again) : Converter<TSource>
    {
        public override TResult Convert<TResult>(TSource source, Func<TSource, TResult> map) => map(again(source));
    }

    private static void Run(Converter<int> numbers, Converter<string> texts)
    {
        Console.WriteLine(numbers.Convert(4, x => x * 2));
        Console.WriteLine(numbers.Convert(4, x => x > 3 ? "big" : "small"));
        Console.WriteLine(texts.Convert("abc", x => x.Length));
        Console.WriteLine(texts.Convert("abc", x => x + "!"));
    }

    public static void Main()
    {
        Run(new Direct<int>(), new Direct<string>());
        Run(new Twice<int>(x => x - 1), new Twice<string>(x => x + x));
    }
}
