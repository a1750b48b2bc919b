using System;

namespace Cases.Lambdas;

/// <summary>A lambda without captured variables is one object, made once.</summary>
public static class StaticLambda
{
    private static Func<int, int> Get() => static x => x + 1;

    private static Func<int, int> Group() => Math.Abs;

    public static void Main()
    {
        Console.WriteLine(Get()(1));
        Console.WriteLine(ReferenceEquals(Get(), Get()));
        Console.WriteLine(ReferenceEquals(Group(), Group()));
        Console.WriteLine(Group()(-3));
    }
}
