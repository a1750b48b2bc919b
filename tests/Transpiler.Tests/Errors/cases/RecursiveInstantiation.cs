public static class RecursiveInstantiation
{
    private sealed class Node<T>
    {
        public int Depth(int left) => left == 0 ? 0 : 1 + new Node<Node<T>>().Depth(left - 1); // error MCU2006
    }

    public static int Main() => new Node<int>().Depth(3);
}
