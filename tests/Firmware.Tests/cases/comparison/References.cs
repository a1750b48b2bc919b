using System;

namespace Cases.Comparison;

/// <summary>References compare by identity; null equals only null.</summary>
public static class References
{
    private sealed class Node
    {
        public int Value;
    }

    private static readonly Node[] Nodes = [new Node { Value = 1 }, new Node { Value = 1 }, null];

    public static void Main()
    {
        foreach (var left in Nodes)
        {
            foreach (var right in Nodes)
            {
                Print(left == right);
                Print(left != right);
                Print(ReferenceEquals(left, right));
                Console.Write(' ');
            }

            Print(left == null);
            Print(left is null);
            Print(left is not null);
            Console.WriteLine(left != null ? left.Value : -1);
        }

        object one = Nodes[0], same = Nodes[0];
        Print(one == same);
        Print(one == (object)"text");
        Console.WriteLine();
    }

    private static void Print(bool value) => Console.Write(value ? '1' : '0');
}
