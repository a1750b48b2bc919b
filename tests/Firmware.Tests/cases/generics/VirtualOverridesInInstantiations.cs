using System;

namespace Cases.Generics;

/// <summary>Overrides of one generic base in classes that close it with different types.</summary>
public static class VirtualOverridesInInstantiations
{
    private abstract class Converter<TIn, TOut>
    {
        public abstract TOut Do(TIn value);

        public virtual TOut[] All(params TIn[] values) => Array.ConvertAll(values, Do);
    }

    private sealed class Length : Converter<string, int>
    {
        public override int Do(string value) => value.Length;
    }

    private sealed class Negate<T> : Converter<T, T>
        where T : System.Numerics.IUnaryNegationOperators<T, T>
    {
        public override T Do(T value) => -value;

        public override T[] All(params T[] values) => base.All(base.All(values));
    }

    private static int Sum<TIn>(Converter<TIn, int> converter, params TIn[] values)
    {
        var sum = 0;
        foreach (var value in converter.All(values))
        {
            sum = sum * 10 + value;
        }

        return sum;
    }

    public static void Main()
    {
        Console.WriteLine(Sum(new Length(), "a", "bb", "ccc"));
        Console.WriteLine(Sum(new Negate<int>(), 4, 5));
        Console.WriteLine(new Negate<long>().Do(1L << 33));
    }
}
