using System;
using System.Collections.Generic;

namespace Cases.GenericVirtual;

/// <summary>Generic virtual methods called from iterators and lambdas, and implemented by them.</summary>
public static class InIteratorsAndLambdas
{
    private abstract class Source
    {
        public abstract IEnumerable<T> Repeat<T>(T value, int count);

        public virtual Func<T> Later<T>(T value) => () => value;
    }

    private sealed class Real : Source
    {
        public override IEnumerable<T> Repeat<T>(T value, int count)
        {
            while (count-- > 0)
            {
                yield return value;
            }
        }

        public override Func<T> Later<T>(T value)
        {
            var calls = 0;
            var inner = base.Later(value);
            return () => calls++ == 0 ? inner() : default;
        }
    }

    public static void Main()
    {
        Source source = new Real();
        foreach (var text in source.Repeat("r", 2))
        {
            Console.Write(text);
        }

        foreach (var number in source.Repeat(7L, 3))
        {
            Console.Write(number);
        }

        Console.WriteLine("");
        var later = source.Later(5);
        Console.WriteLine(later() + later());
        Console.WriteLine(source.Later("s")() ?? "null");
    }
}
