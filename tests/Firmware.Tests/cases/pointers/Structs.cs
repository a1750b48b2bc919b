using System;

namespace Cases.Pointers;

/// <summary>Pointers to structs, to their fields, and lists made of them.</summary>
public static class Structs
{
    private unsafe struct Node
    {
        public int Value;
        public Node* Next;
        public long Extra;
    }

    public static unsafe void Main()
    {
        var nodes = stackalloc Node[4];
        for (var i = 0; i < 4; i++)
        {
            nodes[i].Value = i * 10;
            nodes[i].Next = i < 3 ? &nodes[i + 1] : null;
            nodes[i].Extra = -i;
        }

        var sum = 0L;
        for (var node = nodes; node != null; node = node->Next)
        {
            sum = sum * 100 + node->Value + node->Extra;
        }

        Print(sum);
        var copy = *nodes[1].Next;
        copy.Value++;
        Print(nodes[2].Value);
        *nodes = copy;
        Print(nodes->Value);
        var field = &nodes[3].Extra;
        *field <<= 33;
        Print(nodes[3].Extra);
        (*(&nodes[1])).Value ^= 0xFF;
        Print((nodes + 1)->Value);
        Print(Sum(nodes, 4));
        Console.WriteLine();
    }

    private static unsafe long Sum(Node* first, int count)
    {
        long sum = 0;
        while (count-- > 0)
        {
            sum += first++->Value;
        }

        return sum;
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
