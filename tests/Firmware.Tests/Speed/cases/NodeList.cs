namespace Speed;

/// <summary>200 lists of 100 nodes, made and dropped; C's malloc and free take 1,882,030.</summary>
internal static class NodeList
{
    private static void Main()
    {
        Counter.Start();
        var sum = 0;
        for (var round = 0; round < 200; round++)
        {
            Node? first = null;
            for (var i = 0; i < 100; i++)
            {
                first = new Node(i, first);
            }

            for (var node = first; node is not null; node = node.Next)
            {
                sum += node.Value;
            }
        }

        Counter.Stop(sum);
    }

    private sealed class Node(int value, Node? next)
    {
        public readonly int Value = value;
        public readonly Node? Next = next;
    }
}
