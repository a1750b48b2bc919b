using System;

namespace Cases.Delegates;

/// <summary>ref, out, in and params parameters.</summary>
public static class Parameters
{
    private delegate int Change(ref int a, out long b, in int c, params int[] rest);

    private static int Apply(ref int a, out long b, in int c, params int[] rest)
    {
        a += c;
        b = a * 10000000000L;
        var sum = 0;
        foreach (var one in rest)
        {
            sum += one;
        }

        return sum;
    }

    public static void Main()
    {
        Change change = Apply;
        var a = 1;
        Console.WriteLine(change(ref a, out var b, 2, 3, 4, 5));
        Console.WriteLine(a);
        Console.WriteLine(b);
        Console.WriteLine(change(ref a, out b, a));
        Console.WriteLine(a);
    }
}
