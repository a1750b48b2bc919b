using System.Runtime.CompilerServices;

namespace Golden;

public static class StructCopy
{
    private struct Pair
    {
        public int Left, Right;
    }

    public static int Main(string[] args) => Construct(new Pair { Left = args.Length }).Left;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Pair Construct(Pair pair)
    {
        var copy = pair;
        copy.Left += pair.Right;
        return copy;
    }
}
