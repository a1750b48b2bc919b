using System;

namespace Cases.Locals;

/// <summary>Locals of the same name in sibling scopes start anew, in loops too.</summary>
public static class ScopesAndLifetimes
{
    public static void Main()
    {
        {
            int value = 1;
            value++;
            Console.WriteLine(value);
        }

        {
            string value = "text";
            Console.WriteLine(value);
        }

        for (var round = 0; round < 3; round++)
        {
            int fresh = 0;
            int[] items = null;
            fresh += round;
            items ??= new int[round];
            Console.WriteLine(fresh + items.Length);
        }

        if (Next() is var first && first > 0)
        {
            Console.WriteLine(first);
        }

        if (Next() is var second && second > 1)
        {
            Console.WriteLine(second);
        }

        (int a, int b) = (Next(), Next());
        Console.WriteLine(a * 10 + b);
    }

    private static int _next;

    private static int Next() => ++_next;
}
