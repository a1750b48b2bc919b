using System;

namespace Cases.Generics;

/// <summary>A generic struct with a field of its parameter, copied, compared and boxed.</summary>
public static class GenericStruct
{
    private struct Maybe<T>
    {
        private readonly T _value;

        public Maybe(T value)
        {
            _value = value;
            Has = true;
        }

        public bool Has { get; }

        public readonly T Or(T other) => Has ? _value : other;

        public readonly Maybe<TOut> Then<TOut>(Func<T, Maybe<TOut>> next) => Has ? next(_value) : default;
    }

    private static Maybe<int> Half(int value) => value % 2 == 0 ? new(value / 2) : default;

    public static void Main()
    {
        Console.WriteLine(Half(8).Then(Half).Then(Half).Or(-1));
        Console.WriteLine(Half(12).Then(Half).Then(Half).Or(-1));
        Console.WriteLine(Half(4).Then(x => new Maybe<string>("=" + x)).Or("none"));
        object boxed = new Maybe<string>("in");
        Console.WriteLine(((Maybe<string>)boxed).Or("out"));
        Console.WriteLine(boxed is Maybe<object>);
        Console.WriteLine(new Maybe<int>(3).Equals(new Maybe<int>(3)));
        Console.WriteLine(new Maybe<int>(3).Equals(default(Maybe<int>)));
    }
}
