using System.Runtime.CompilerServices;

namespace Golden;

public static class StackAcrossBranches
{
    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int value) => value * (value > 5 ? 2 : value > 3 ? 4 : 8) + 1;
}
