using System.Runtime.CompilerServices;

namespace Golden;

public static class GenericMethod
{
    private struct Pair
    {
        public int Left, Right;
    }

    public static int Main(string[] args) => Construct(new Pair[2]).Left;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Construct<T>(T[] items) => items[^1];
}
