using System.Runtime.CompilerServices;

namespace Golden;

public static class Comparison
{
    public static int Main(string[] args) => Construct(args.Length, 5) ? 1 : 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Construct(int left, uint right) => left < 0 || right > 5u && left != (int)right;
}
