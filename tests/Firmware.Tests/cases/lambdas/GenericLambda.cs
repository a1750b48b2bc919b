using System;

namespace Cases.Lambdas;

/// <summary>Lambdas in generic methods and types.</summary>
public static class GenericLambda
{
    private sealed class Lazy<T>(Func<T> make)
    {
        private T _value = default!;
        private bool _made;

        public T Value
        {
            get
            {
                if (!_made)
                {
                    _value = make();
                    _made = true;
                }

                return _value;
            }
        }
    }

    private static Func<T> Constant<T>(T value) => () => value;

    private static Func<T, bool> Equal<T>(T value)
        where T : IEquatable<T> => other => other.Equals(value);

    private static Func<int> Size<T>() => static () => typeof(T) == typeof(int) ? 4 : 8;

    public static void Main()
    {
        Console.WriteLine(Constant(5)());
        Console.WriteLine(Constant("five")());
        Console.WriteLine(Equal(3)(3));
        Console.WriteLine(Equal("x")("y"));
        Console.WriteLine(Size<int>()());
        Console.WriteLine(Size<long>()());
        var calls = 0;
        var lazy = new Lazy<long>(() => ++calls * 10L);
        Console.WriteLine(lazy.Value + lazy.Value);
        Console.WriteLine(calls);
    }
}
