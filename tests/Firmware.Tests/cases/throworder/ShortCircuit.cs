using System;

namespace Cases.Throworder;

/// <summary>&&, ||, ?:, ?? and ?. skip what would throw.</summary>
public static class ShortCircuit
{
    private sealed class Node
    {
        public Node Next;

        public int Value => throw new InvalidOperationException("value");
    }

    private static bool Bad() => throw new InvalidOperationException("bad");

    private static Node Missing() => throw new InvalidOperationException("missing");

    public static void Main()
    {
        var node = new Node();
        Node none = null;
        var no = node.Next != null;
        Console.WriteLine(no && Bad());
        Console.WriteLine(!no || Bad());
        Console.WriteLine((none?.Value).HasValue);
        Console.WriteLine((node ?? Missing()) == node);
        Console.WriteLine(no ? Bad() : true);
        try
        {
            Console.WriteLine(!no && Bad());
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        try
        {
            Console.WriteLine((none ?? Missing()) == node);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        try
        {
            Console.WriteLine(no & Bad());
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        try
        {
            Console.WriteLine(node?.Value ?? 5);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
