using System;

namespace Cases.Patterns;

/// <summary>is patterns in while, for, ternaries and lambdas, with scoped variables.</summary>
public static class IsExpressionsInConditions
{
    private sealed class Link(int value, Link next)
    {
        public int Value => value;

        public Link Next => next;
    }

    public static void Main()
    {
        var head = new Link(1, new Link(2, new Link(3, null)));
        var sum = 0;
        object at = head;
        while (at is Link { Value: var value, Next: var next })
        {
            sum = sum * 10 + value;
            at = next;
        }

        Console.WriteLine(sum);
        for (var link = head; link is { Next: { } after }; link = after)
        {
            sum -= after.Value;
        }

        Console.WriteLine(sum);
        Func<object, int> size = x => x is int[] { Length: > 1 and var length } ? length : x is string s ? s.Length : -1;
        Console.WriteLine(size(new int[4]) + size("abc") + size(new int[1]));
        Console.WriteLine(head is { Value: 1, Next.Next.Value: 3 } and not { Next: null } ? "three" : "no");
    }
}
