using System;

namespace Cases.Constructors;

/// <summary>An object that hands itself out of its constructor is seen half made.</summary>
public static class ThisEscapes
{
    private sealed class Node
    {
        public static Node Last;
        public readonly Node Before;
        public readonly string Name;
        public readonly int Length;

        public Node(string name, Action<Node> watch)
        {
            Before = Last;
            Last = this;
            watch(this);
            Name = name;
            watch(this);
            Length = name.Length;
        }
    }

    public static void Main()
    {
        Action<Node> watch = node => Console.WriteLine((node.Name ?? "unnamed") + node.Length + (node.Before?.Name ?? "-"));
        _ = new Node("first", watch);
        try
        {
            _ = new Node(null, watch);
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("failed, but " + (Node.Last.Before.Name));
        }
    }
}
