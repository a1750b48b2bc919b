using System;

namespace Cases.Classes;

/// <summary>The operators that deal with null.</summary>
public static class NullOperators
{
    private sealed class Node
    {
        public Node Next;
        public string Name;

        public Node Touch()
        {
            _touched++;
            return this;
        }
    }

    private static int _touched;

    public static void Main()
    {
        var node = new Node { Name = "first", Next = new Node() };
        Node none = null;
        Console.WriteLine(node?.Name ?? "null");
        Console.WriteLine(node.Next?.Name ?? "null");
        Console.WriteLine(none?.Next.Next.Name ?? "null");
        Console.WriteLine(none?.Touch().Touch() == null);
        Console.WriteLine(node?.Touch()?.Next?.Touch().Next?.Touch() is null);
        Console.WriteLine(_touched);
        node.Name ??= "unused";
        node.Next.Name ??= "second";
        none ??= node.Next;
        Console.WriteLine(node.Name);
        Console.WriteLine(none.Name);
        Console.WriteLine((none.Next ?? node).Name);
    }
}
