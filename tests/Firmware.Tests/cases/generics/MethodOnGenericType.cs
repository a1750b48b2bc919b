using System;

namespace Cases.Generics;

/// <summary>A generic method of a generic type combines both lists of arguments.</summary>
public static class MethodOnGenericType
{
    private class Mapper<TIn>
    {
        private readonly TIn _value;

        public Mapper(TIn value) => _value = value;

        public Mapper<TOut> To<TOut>(Func<TIn, TOut> map) => new(map(_value));

        public TResult With<TOther, TResult>(TOther other, Func<TIn, TOther, TResult> combine) => combine(_value, other);

        public override string ToString() => typeof(TIn).Name + ":" + _value;
    }

    public static void Main()
    {
        var start = new Mapper<int>(12);
        Console.WriteLine(start.ToString());
        Console.WriteLine(start.To(x => "n" + x).To(s => s.Length).To(n => n > 2).ToString());
        Console.WriteLine(start.With("!", (number, mark) => number + mark));
        Console.WriteLine(start.With<long, long>(3, (number, factor) => number * factor));
    }
}
