using System;

namespace Cases.Refs;

/// <summary>ref locals are rebound by = ref, in loops over a linked structure.</summary>
public static class RebindLocals
{
    private sealed class Node
    {
        public int Value;
        public Node Next;
    }

    private static void Insert(ref Node head, int value)
    {
        ref var at = ref head;
        while (at != null && at.Value < value)
        {
            at = ref at.Next;
        }

        at = new Node { Value = value, Next = at };
    }

    public static void Main()
    {
        Node head = null;
        foreach (var value in new[] { 5, 1, 3, 9, 4 })
        {
            Insert(ref head, value);
        }

        for (var node = head; node != null; node = node.Next)
        {
            Console.Write(node.Value + " ");
        }

        Console.WriteLine("");
    }
}
