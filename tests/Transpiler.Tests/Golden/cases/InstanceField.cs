using System.Runtime.CompilerServices;

namespace Golden;

public static class InstanceField
{
    private sealed class Node
    {
        public int Value;
        public Node Next;
    }

    public static int Main(string[] args) => Construct(new Node { Next = new Node() });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(Node node) => node.Next.Value++ + node.Value;
}
