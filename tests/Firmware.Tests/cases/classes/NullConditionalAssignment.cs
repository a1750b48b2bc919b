using System;

namespace Cases.Classes;

/// <summary>Assignments through ?. happen only when the receiver is not null, with their operands.</summary>
public static class NullConditionalAssignment
{
    private sealed class Node
    {
        public Node Next;
        public int Value;
        public int[] Items;
        public event Action Done;

        public void Fire() => Done?.Invoke();
    }

    private static int Side(int value)
    {
        Console.WriteLine("side " + value);
        return value;
    }

    public static void Main()
    {
        var node = new Node();
        Node none = null;
        node?.Value = Side(3);
        none?.Value = Side(4);
        node?.Next?.Value += Side(5);
        node?.Next = new Node();
        node?.Next?.Value += Side(6);
        node.Next?.Items?[0] = Side(7);
        node.Items = new int[2];
        node?.Items?[1] = Side(8);
        node?.Done += () => Console.WriteLine("done");
        node.Fire();
        Console.WriteLine(node.Value + node.Next.Value + node.Items[1]);
    }
}
