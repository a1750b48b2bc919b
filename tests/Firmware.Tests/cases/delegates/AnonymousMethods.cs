using System;

namespace Cases.Delegates;

/// <summary>The older syntax: anonymous methods with and without parameter lists.</summary>
public static class AnonymousMethods
{
    private delegate int Operation(int a, int b);

    public static void Main()
    {
        var factor = 3;
        Operation scale = delegate (int a, int b) { return (a + b) * factor; };
        Console.WriteLine(scale(1, 2));
        Operation constant = delegate { return 42; };
        Console.WriteLine(constant(0, 0));
        Action nothing = delegate { };
        nothing();
        Operation nested = delegate (int a, int b)
        {
            Func<int> inner = delegate { return a * factor; };
            factor++;
            return inner() + b;
        };
        Console.WriteLine(nested(5, 6));
        Console.WriteLine(factor);
    }
}
