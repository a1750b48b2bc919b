using System;

namespace Cases.Patterns;

/// <summary>Nested patterns read each property once for each arm that needs it, in order.</summary>
public static class RecursiveEvaluation
{
    private sealed class Node(string name, Node next)
    {
        public static string Log = "";

        public string Name
        {
            get
            {
                Log += name + " ";
                return name;
            }
        }

        public Node Next => next;
    }

    private static int Kind(Node node) => node switch
    {
        { Next: { Next: not null } } => 3,
        { Next: { Name: "b" }, Name: "a" } => 2,
        { Name: "a" or "z" } => 1,
        _ => 0,
    };

    public static void Main()
    {
        Console.WriteLine(Kind(new Node("a", new Node("b", null))));
        Console.WriteLine(Kind(new Node("a", null)));
        Console.WriteLine(Kind(new Node("x", null)));
        Console.WriteLine(Kind(new Node("a", new Node("b", new Node("c", null)))));
        Console.WriteLine(Node.Log.Length > 0);
    }
}
