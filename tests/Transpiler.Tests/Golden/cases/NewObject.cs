using System.Runtime.CompilerServices;

namespace Golden;

public static class NewObject
{
    private sealed class Node(int value, Node next)
    {
        public readonly int Value = value;
        public readonly Node Next = next;
    }

    public static int Main(string[] args) => Construct(args.Length).Next.Value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Node Construct(int value) => new(value, new Node(1, null));
}
