using System;

namespace Cases.Lambdas;

/// <summary>Lambdas in lambdas, with variables of every level.</summary>
public static class NestedScopes
{
    public static void Main()
    {
        var a = 1;
        Func<int, Func<int, Func<int, int>>> outer = b =>
        {
            var c = a + b;
            return d =>
            {
                c += d;
                return e => a * 1000 + b * 100 + c * 10 + d + e++;
            };
        };
        var middle = outer(2);
        var inner = middle(3);
        Console.WriteLine(inner(4));
        a = 5;
        Console.WriteLine(inner(4));
        Console.WriteLine(middle(1)(0));
        Console.WriteLine(inner(0));
    }
}
