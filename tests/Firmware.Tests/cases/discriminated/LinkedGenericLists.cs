using System;

namespace Cases.Hierarchies;

/// <summary>An immutable generic list with structural sharing, folded recursively.</summary>
public static class LinkedGenericLists
{
    private abstract class List2<T>
    {
        public static readonly List2<T> Empty = new Nil();

        public List2<T> Prepend(T head) => new Cons(head, this);

        public abstract TResult Fold<TResult>(TResult start, Func<TResult, T, TResult> step);

        public abstract List2<TOut> Map<TOut>(Func<T, TOut> map);

        private sealed class Nil : List2<T>
        {
            public override TResult Fold<TResult>(TResult start, Func<TResult, T, TResult> step) => start;

            public override List2<TOut> Map<TOut>(Func<T, TOut> map) => List2<TOut>.Empty;
        }

        private sealed class Cons(T head, List2<T> tail) : List2<T>
        {
            public override TResult Fold<TResult>(TResult start, Func<TResult, T, TResult> step) => tail.Fold(step(start, head), step);

            public override List2<TOut> Map<TOut>(Func<T, TOut> map) => tail.Map(map).Prepend(map(head));
        }
    }

    public static void Main()
    {
        var shared = List2<int>.Empty.Prepend(1).Prepend(2);
        var longer = shared.Prepend(3);
        Console.WriteLine(shared.Fold(0, (sum, x) => sum * 10 + x));
        Console.WriteLine(longer.Fold(0, (sum, x) => sum * 10 + x));
        Console.WriteLine(longer.Map(x => "n" + x).Fold("", (text, x) => text + x));
        Console.WriteLine(ReferenceEquals(List2<string>.Empty, List2<int>.Empty.Map(x => "")));
    }
}
