using System;

namespace Cases.Nullables;

/// <summary>?. and ?[] chains give nullable results and stop at the first null.</summary>
public static class ConditionalAccess
{
    private sealed class Node
    {
        public Node Next;
        public int Value;
        public int[] Items;

        public (int, string)? Pair;

        public int Count(int extra) => Value + extra;
    }

    private static int _calls;

    private static int Side() => ++_calls;

    public static void Main()
    {
        var node = new Node { Value = 4, Next = new Node { Value = 6, Items = [7, 8] } };
        Console.WriteLine(node?.Next?.Value == 6);
        Console.WriteLine(node.Next.Next?.Value == null);
        Console.WriteLine((node?.Next?.Items?[Side()]).Value);
        Console.WriteLine((node?.Items?[Side()]).HasValue);
        Console.WriteLine(node.Next?.Count(10) ?? -1);
        Console.WriteLine(node.Next.Next?.Count(Side()) ?? -1);
        Console.WriteLine(_calls);
        node.Pair = (1, "p");
        Console.WriteLine(node.Pair?.Item2);
        Console.WriteLine(node.Next.Pair?.Item2 ?? "none");
        Console.WriteLine(node.Next.Items?.Length.ToString()?.Length > 0);
    }
}
