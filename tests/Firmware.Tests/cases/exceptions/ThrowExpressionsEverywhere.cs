using System;

namespace Cases.Exceptions;

/// <summary>throw as an expression in ??, ?:, arrows, lambdas and switch arms.</summary>
public static class ThrowExpressionsEverywhere
{
    private static int Positive(int value) => value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));

    private static string Known(int value) => value switch
    {
        1 => "one",
        _ => throw new NotSupportedException("value " + value),
    };

    private static string Try(Func<object> function)
    {
        try
        {
            return function().ToString();
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }

    public static void Main()
    {
        string none = null;
        Console.WriteLine(Try(() => Positive(4)));
        Console.WriteLine(Try(() => Positive(-4)));
        Console.WriteLine(Try(() => none ?? throw new InvalidOperationException()));
        Console.WriteLine(Try(() => Known(1)));
        Console.WriteLine(Try(() => Known(2)));
        Func<object> lazy = () => throw new NullReferenceException();
        Console.WriteLine(Try(lazy));
    }
}
